import FileSystem

/// Settings of the kernel, which are files below /proc/sys (sysctl(8)): those that people look at, and what they are
/// when Debian 12 starts. Nothing acts on them but the host's name.
enum SystemControls {
  struct Control {
    /// "net/ipv4/ip_forward".
    var path: String
    var isReadOnly: Bool
    /// What it is at the start.
    var value: String

    /// How many numbers it is made of; nil for text.
    var numberCount: Int? {
      let words = value.split { $0 == " " || $0 == "\t" }
      return words.isEmpty || words.contains { Int($0) == nil && UInt($0) == nil } ? nil : words.count
    }
  }

  enum Entry {
    /// Indices into `directories` and `all`.
    case directory(Int)
    case control(Int)
  }

  /// Sorted by their paths.
  static let all: [Control] = table.split(separator: "\n").compactMap { line in
    let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count == 3 else { return nil }
    return Control(path: String(words[0]), isReadOnly: words[1] == "r", value: String(words[2]))
  }

  /// The directories that the settings lie in; the first is /proc/sys.
  private static let directories: [String] = {
    var found: Set<String> = [""]
    for control in all {
      var path = above(control.path)
      while found.insert(path).inserted { path = above(path) }
    }
    return found.sorted()
  }()

  /// The directory that a path lies in; empty for /proc/sys.
  private static func above(_ path: String) -> String {
    let directory = Path.directory(path)
    return directory == "." ? "" : directory
  }

  private static let entriesOfDirectories: [[(String, Entry)]] = directories.map { directory in
    func isDirectlyIn(_ path: String) -> Bool { !path.isEmpty && above(path) == directory }
    let below = directories.indices.filter { isDirectlyIn(directories[$0]) }
      .map { (Path.lastComponent(directories[$0]), Entry.directory($0)) }
    let controls = all.indices.filter { isDirectlyIn(all[$0].path) }
      .map { (Path.lastComponent(all[$0].path), Entry.control($0)) }
    return (below + controls).sorted { $0.0 < $1.0 }
  }

  static func entries(of directory: Int) -> [(String, Entry)] {
    directory < directories.count ? entriesOfDirectories[directory] : []
  }

  /// The directory above one; nil for /proc/sys.
  static func parent(of directory: Int) -> Int? {
    guard directory > 0, directory < directories.count else { return nil }
    return directories.firstIndex(of: above(directories[directory])) ?? 0
  }

  static func path(of directory: Int) -> String {
    directory > 0 && directory < directories.count ? "/proc/sys/" + directories[directory] : "/proc/sys"
  }

  private static let table = """
    fs/aio-max-nr w 65536
    fs/dir-notify-enable w 1
    fs/epoll/max_user_watches w 445951
    fs/file-max w 9223372036854775807
    fs/inotify/max_queued_events w 16384
    fs/inotify/max_user_instances w 128
    fs/inotify/max_user_watches w 14848
    fs/lease-break-time w 45
    fs/leases-enable w 1
    fs/mount-max w 100000
    fs/nr_open w 1048576
    fs/overflowgid w 65534
    fs/overflowuid w 65534
    fs/pipe-max-size w 1048576
    fs/protected_fifos w 1
    fs/protected_hardlinks w 1
    fs/protected_regular w 2
    fs/protected_symlinks w 1
    fs/suid_dumpable w 0
    kernel/acct w 4\t2\t30
    kernel/arch r x86_64
    kernel/cap_last_cap r 40
    kernel/core_pattern w core
    kernel/core_pipe_limit w 0
    kernel/core_uses_pid w 0
    kernel/ctrl-alt-del w 1
    kernel/dmesg_restrict w 1
    kernel/domainname w (none)
    kernel/hostname w 
    kernel/keys/maxbytes w 20000
    kernel/keys/maxkeys w 200
    kernel/kptr_restrict w 0
    kernel/msgmax w 8192
    kernel/msgmnb w 16384
    kernel/msgmni w 32000
    kernel/ngroups_max r 65536
    kernel/osrelease r 
    kernel/ostype r Linux
    kernel/overflowgid w 65534
    kernel/overflowuid w 65534
    kernel/panic w 0
    kernel/panic_on_oops w 0
    kernel/perf_event_paranoid w 2
    kernel/pid_max w 4194304
    kernel/poweroff_cmd w /sbin/poweroff
    kernel/printk w 4\t4\t1\t7
    kernel/printk_ratelimit w 5
    kernel/printk_ratelimit_burst w 10
    kernel/pty/max w 4096
    kernel/randomize_va_space w 2
    kernel/sem w 32000\t1024000000\t500\t32000
    kernel/shmall w 18446744073692774399
    kernel/shmmax w 18446744073692774399
    kernel/shmmni w 4096
    kernel/sysctl_writes_strict w 1
    kernel/tainted w 0
    kernel/threads-max w 15456
    kernel/unprivileged_bpf_disabled w 2
    kernel/version r 
    kernel/watchdog w 1
    net/core/netdev_max_backlog w 1000
    net/core/optmem_max w 131072
    net/core/rmem_default w 212992
    net/core/rmem_max w 212992
    net/core/somaxconn w 4096
    net/core/wmem_default w 212992
    net/core/wmem_max w 212992
    net/ipv4/conf/all/accept_redirects w 1
    net/ipv4/conf/all/accept_source_route w 0
    net/ipv4/conf/all/arp_announce w 0
    net/ipv4/conf/all/arp_filter w 0
    net/ipv4/conf/all/arp_ignore w 0
    net/ipv4/conf/all/forwarding w 0
    net/ipv4/conf/all/log_martians w 0
    net/ipv4/conf/all/proxy_arp w 0
    net/ipv4/conf/all/route_localnet w 0
    net/ipv4/conf/all/rp_filter w 0
    net/ipv4/conf/all/secure_redirects w 1
    net/ipv4/conf/all/send_redirects w 1
    net/ipv4/conf/all/shared_media w 1
    net/ipv4/conf/default/accept_redirects w 1
    net/ipv4/conf/default/accept_source_route w 1
    net/ipv4/conf/default/arp_announce w 0
    net/ipv4/conf/default/arp_filter w 0
    net/ipv4/conf/default/arp_ignore w 0
    net/ipv4/conf/default/forwarding w 0
    net/ipv4/conf/default/log_martians w 0
    net/ipv4/conf/default/proxy_arp w 0
    net/ipv4/conf/default/route_localnet w 0
    net/ipv4/conf/default/rp_filter w 0
    net/ipv4/conf/default/secure_redirects w 1
    net/ipv4/conf/default/send_redirects w 1
    net/ipv4/conf/default/shared_media w 1
    net/ipv4/icmp_echo_enable_probe w 0
    net/ipv4/icmp_echo_ignore_all w 0
    net/ipv4/icmp_echo_ignore_broadcasts w 1
    net/ipv4/icmp_errors_use_inbound_ifaddr w 0
    net/ipv4/icmp_ignore_bogus_error_responses w 1
    net/ipv4/icmp_msgs_burst w 50
    net/ipv4/icmp_msgs_per_sec w 1000
    net/ipv4/icmp_ratelimit w 1000
    net/ipv4/icmp_ratemask w 6168
    net/ipv4/ip_autobind_reuse w 0
    net/ipv4/ip_default_ttl w 64
    net/ipv4/ip_dynaddr w 0
    net/ipv4/ip_early_demux w 1
    net/ipv4/ip_forward w 0
    net/ipv4/ip_forward_update_priority w 1
    net/ipv4/ip_forward_use_pmtu w 0
    net/ipv4/ip_local_port_range w 32768\t60999
    net/ipv4/ip_local_reserved_ports w 
    net/ipv4/ip_no_pmtu_disc w 0
    net/ipv4/ip_nonlocal_bind w 0
    net/ipv4/ip_unprivileged_port_start w 1024
    net/ipv4/tcp_abort_on_overflow w 0
    net/ipv4/tcp_available_congestion_control r reno cubic
    net/ipv4/tcp_congestion_control w cubic
    net/ipv4/tcp_ecn w 2
    net/ipv4/tcp_fastopen w 1
    net/ipv4/tcp_fin_timeout w 60
    net/ipv4/tcp_keepalive_intvl w 75
    net/ipv4/tcp_keepalive_probes w 9
    net/ipv4/tcp_keepalive_time w 7200
    net/ipv4/tcp_max_syn_backlog w 128
    net/ipv4/tcp_max_tw_buckets w 8192
    net/ipv4/tcp_moderate_rcvbuf w 1
    net/ipv4/tcp_mtu_probing w 0
    net/ipv4/tcp_orphan_retries w 0
    net/ipv4/tcp_retries1 w 3
    net/ipv4/tcp_retries2 w 15
    net/ipv4/tcp_rfc1337 w 0
    net/ipv4/tcp_rmem w 4096\t131072\t6291456
    net/ipv4/tcp_sack w 1
    net/ipv4/tcp_slow_start_after_idle w 1
    net/ipv4/tcp_syn_retries w 6
    net/ipv4/tcp_synack_retries w 5
    net/ipv4/tcp_syncookies w 1
    net/ipv4/tcp_timestamps w 1
    net/ipv4/tcp_tw_reuse w 2
    net/ipv4/tcp_window_scaling w 1
    net/ipv4/tcp_wmem w 4096\t16384\t4194304
    net/ipv6/bindv6only w 0
    net/ipv6/conf/all/accept_ra w 1
    net/ipv6/conf/all/accept_redirects w 1
    net/ipv6/conf/all/accept_source_route w 0
    net/ipv6/conf/all/autoconf w 1
    net/ipv6/conf/all/disable_ipv6 w 0
    net/ipv6/conf/all/forwarding w 0
    net/ipv6/conf/all/use_tempaddr w 0
    net/ipv6/conf/default/accept_ra w 1
    net/ipv6/conf/default/accept_redirects w 1
    net/ipv6/conf/default/accept_source_route w 0
    net/ipv6/conf/default/autoconf w 1
    net/ipv6/conf/default/disable_ipv6 w 0
    net/ipv6/conf/default/forwarding w 0
    net/ipv6/conf/default/use_tempaddr w 0
    vm/dirty_background_bytes w 0
    vm/dirty_background_ratio w 10
    vm/dirty_bytes w 0
    vm/dirty_expire_centisecs w 3000
    vm/dirty_ratio w 20
    vm/dirty_writeback_centisecs w 500
    vm/laptop_mode w 0
    vm/max_map_count w 65530
    vm/min_free_kbytes w 45056
    vm/mmap_min_addr w 4096
    vm/nr_hugepages w 0
    vm/oom_dump_tasks w 1
    vm/oom_kill_allocating_task w 0
    vm/overcommit_kbytes w 0
    vm/overcommit_memory w 0
    vm/overcommit_ratio w 50
    vm/panic_on_oom w 0
    vm/swappiness w 60
    vm/vfs_cache_pressure w 100
    vm/zone_reclaim_mode w 0
    """
}

extension Machine {
  /// What a setting of the kernel is.
  func systemControl(_ index: Int) -> String {
    let control = SystemControls.all[index]
    switch control.path {
    case "kernel/hostname": return state.hostName
    case "kernel/osrelease": return state.release
    case "kernel/version": return MachineState.kernelVersion
    default: return state.systemControls[control.path] ?? control.value
    }
  }

  /// Sets one, as what is written to its file says.
  ///
  /// - Throws: EINVAL for what is no number where it has to be one.
  func setSystemControl(_ index: Int, _ bytes: [UInt8]) throws(Errno) {
    let control = SystemControls.all[index]
    let text = String(lossless: Array(bytes.prefix { $0 != 10 && $0 != 0 }))
    if control.path == "kernel/hostname" {
      state.hostName = text
      return
    }
    guard control.numberCount != nil else {
      state.systemControls[control.path] = text == control.value ? nil : text
      return
    }
    var words = systemControl(index).split { $0 == " " || $0 == "\t" }
    let new = text.split { $0 == " " || $0 == "\t" }
    guard !new.isEmpty, new.allSatisfy({ Int($0) != nil || UInt($0) != nil }) else { throw .EINVAL }
    for (place, word) in new.prefix(words.count).enumerated() { words[place] = word }
    let value = words.joined(separator: "\t")
    state.systemControls[control.path] = value == control.value ? nil : value
  }
}
