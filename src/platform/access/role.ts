export enum Role {
  Admin = 'admin',
  Employee = 'employee',
  Student = 'student',
}
