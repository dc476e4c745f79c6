/// How to call hostname(1).
enum HostnameUsage {
  static let text = """
    Usage: hostname [-b] {hostname|-F file}         set host name (from file)
           hostname [-a|-A|-d|-f|-i|-I|-s|-y]       display formatted name
           hostname                                 display host name

           {yp,nis,}domainname {nisdomain|-F file}  set NIS domain name (from file)
           {yp,nis,}domainname                      display NIS domain name

           dnsdomainname                            display dns domain name

           hostname -V|--version|-h|--help          print info and exit

    Options:
        -a, --alias            other names
        -A, --all-fqdns        the names of all addresses
        -b, --boot             set a name where there is none
        -d, --domain           the DNS domain
        -f, --fqdn, --long     the name with its domain
        -F, --file             read the name from a file
        -i, --ip-address       the addresses of the name
        -I, --all-ip-addresses all addresses of the host
        -s, --short            the name up to its first dot
        -y, --yp, --nis        the NIS domain

    The full name is not set here: it is what /etc/hosts or the DNS has for the host's name.

    """
}
