/** What an operation is called where its method and its controller make no good name together. */
const NAMES: Readonly<Record<string, string>> = {
  'ActivityController.list': 'listActivity',
  'AdminUsersController.activate': 'activateUser',
  'AdminUsersController.create': 'createUser',
  'AdminUsersController.deactivate': 'deactivateUser',
  'ApiKeysController.create': 'createApiKey',
  'AuthController.login': 'login',
  'AuthController.refresh': 'refreshToken',
  'AuthController.register': 'register',
  'AuthController.verify': 'verifyToken',
  'BulkImportController.take': 'importUsers',
  'ClosedMonthsController.close': 'closeMonth',
  'ClosedMonthsController.reopen': 'reopenMonth',
  'CorrectionsController.edit': 'editRecord',
  'CorrectionsController.markByHand': 'markByHand',
  'CorrectionsController.review': 'reviewRecord',
  'DataExportController.download': 'exportMyData',
  'DevicesController.admit': 'admitDevice',
  'EmailChangesController.change': 'changeProfile',
  'EmailChangesController.confirm': 'confirmEmail',
  'ErasureController.erase': 'eraseBiometrics',
  'ErasureController.list': 'listErasures',
  'ErasureController.verify': 'verifyErasureReceipt',
  'FaceController.delete': 'deleteFacePicture',
  'FaceController.deleteByOldName': 'deleteFacePictureByOldPath',
  'FaceController.enroll': 'addFacePicture',
  'FaceController.list': 'listFacePictures',
  'FaceController.register': 'registerFace',
  'FaceController.status': 'showFaceStatus',
  'FaceController.verify': 'verifyFace',
  'FilesController.show': 'showFile',
  'HealthController.live': 'showLiveness',
  'HealthController.ready': 'showReadiness',
  'HealthController.report': 'showHealth',
  'HolidaysController.import': 'importHolidays',
  'KioskController.device': 'showKioskDevice',
  'KioskController.take': 'sendKioskEvents',
  'LeaveController.leaveBalances': 'showLeaveBalances',
  'LeaveController.leaveKinds': 'showLeaveKinds',
  'MarkingController.checkOut': 'checkOut',
  'MarkingController.mark': 'markAttendance',
  'NotificationsController.readAll': 'readAllNotifications',
  'PairingController.pair': 'pairKiosk',
  'PasswordsController.change': 'changePassword',
  'PasswordsController.forgot': 'forgotPassword',
  'PasswordsController.reset': 'resetPassword',
  'ProfileController.changeSettings': 'changeSettings',
  'ProfileController.profile': 'showProfile',
  'ProfileController.setAvatar': 'setAvatar',
  'ProfileController.showSettings': 'showSettings',
  'RecognitionController.identify': 'identifyFace',
  'ReportFilesController.list': 'listReports',
  'ReportsController.showDay': 'showDailyReport',
  'ReportsController.showDepartments': 'showDepartmentReport',
  'ReportsController.showMonth': 'showMonthlyReport',
  'RequestsController.ask': 'createRequest',
  'ReviewController.approve': 'approveFace',
  'ReviewController.pending': 'listPendingFaces',
  'ReviewController.reject': 'rejectFace',
  'SessionsController.logout': 'logout',
  'SimulationController.simulate': 'simulateSchedule',
  'StandingsController.showDepartments': 'showDepartmentStandings',
  'StandingsController.showRecent': 'showRecentActivity',
  'StandingsController.showWeek': 'showWeek',
  'StatisticsController.showDashboard': 'showDashboard',
  'StreamController.follow': 'followAttendance',
  'SystemController.show': 'showSystemStats',
  'WebhooksController.changeSecret': 'changeWebhookSecret',
};

/** Controllers whose operations are named after their room. */
const ROOMS: Readonly<Record<string, string>> = {
  DailyController: 'Attendance',
  ExplainController: 'Attendance',
  ReportFilesController: 'Reports',
};

/** `listDevices`, `changeDevice`: of a list the plural, else one. Generated clients know an operation by it. */
export function operationName(controller: string, method: string): string {
  const name = NAMES[`${controller}.${method}`];
  if (name !== undefined) return name;
  const things = ROOMS[controller] ?? controller.replace('Controller', '');
  return method + (method === 'list' ? things : singular(things));
}

const singular = (things: string): string => things.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
