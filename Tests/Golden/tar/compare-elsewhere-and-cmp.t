tar -d in another directory, cmp of pipes and of missing files

  $ tar -czf pf.tgz -C / etc/postfix; echo '# x' >> /etc/postfix/main.cf; tar -df pf.tgz -C / | sed 's/Mod time differs/MT/'; tar -df pf.tgz -C /nosuch; tar -df pf.tgz -C / etc/postfix/master.cf; echo $?
  etc/postfix/main.cf: MT
  etc/postfix/main.cf: Size differs
  tar: /nosuch: Cannot open: No such file or directory
  tar: Error is not recoverable: exiting now
  0
  $ cmp -s a b; echo $?; cmp -l <(echo ab) <(echo ac); printf ab > x; cmp -l x <(printf ac); cmp -n 2 -l <(echo ab) <(echo ac); cmp -l <(printf ac) x; cmp -l - x <<< ac; cmp -n 100 -l <(echo ab) <(echo ac)
  2
                    2 142 143
  2 142 143
  2 142 143
  2 143 142
  2 143 142
  cmp: EOF on x after byte 2
    2 142 143
  [1]
