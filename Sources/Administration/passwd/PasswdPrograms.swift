import Kernel

/// The commands of the package passwd, sorted by name.
let passwdPrograms: [any Program.Type] = [
  Chage.self,
  Chpasswd.self,
  Chsh.self,
  Gpasswd.self,
  Groupadd.self,
  Groupdel.self,
  Groupmod.self,
  Passwd.self,
  Useradd.self,
  Userdel.self,
  Usermod.self,
]
