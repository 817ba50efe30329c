import type { AdminTexts } from './en.js';

export const zh: AdminTexts = {
  title: '管理',
  refusedTitle: '本页面供管理员和主管使用',
  refusedText: '您的帐户不能查看他人的考勤。您自己的记录在个人页面上。',
  toStart: '前往起始页',
  whyAll: '仍要执行的理由（记入审计日志）',
  groups: {
    day: '当日',
    organisation: '组织',
    system: '系统',
  },
  board: '今天',
  faces: '待审核人脸',
  requests: '待处理',
  people: '人员',
  departments: '部门',
  schedules: '班次',
  holidays: '假日',
  reports: '报表',
  settings: '设置',
  trail: '审计日志',
  devices: '设备',
  webhooks: 'Webhook',
};
