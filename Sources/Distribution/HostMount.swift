import FileSystem

/// A file system that a host mounts when it boots, and what is in it.
struct HostMount {
  enum Content {
    case processes
    case empty(mode: FileMode)
    /// A manifest beside that of the disk.
    case manifest(String)
  }

  var path: String
  var source: String
  var type: String
  var options: String
  var content: Content

  /// As Debian 12 mounts them on a machine with 2 GB, in this order.
  static let all: [HostMount] = [
    HostMount(
      path: "/sys", source: "sysfs", type: "sysfs", options: "rw,nosuid,nodev,noexec,relatime",
      content: .empty(mode: 0o555)),
    HostMount(
      path: "/proc", source: "proc", type: "proc", options: "rw,nosuid,nodev,noexec,relatime", content: .processes),
    HostMount(
      path: "/dev", source: "udev", type: "devtmpfs",
      options: "rw,nosuid,relatime,size=983104k,nr_inodes=245776,mode=755,inode64", content: .manifest("dev")),
    HostMount(
      path: "/dev/pts", source: "devpts", type: "devpts",
      options: "rw,nosuid,noexec,relatime,gid=5,mode=620,ptmxmode=000", content: .manifest("pts")),
    HostMount(
      path: "/run", source: "tmpfs", type: "tmpfs",
      options: "rw,nosuid,nodev,noexec,relatime,size=201348k,mode=755,inode64", content: .manifest("run")),
    HostMount(
      path: "/dev/shm", source: "tmpfs", type: "tmpfs", options: "rw,nosuid,nodev,inode64",
      content: .empty(mode: 0o1777)),
    HostMount(
      path: "/run/lock", source: "tmpfs", type: "tmpfs",
      options: "rw,nosuid,nodev,noexec,relatime,size=5120k,inode64", content: .empty(mode: 0o1777)),
  ]
}
