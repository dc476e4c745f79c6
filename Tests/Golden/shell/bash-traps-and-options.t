Traps and options
  $ trap 'echo bye' EXIT; trap; trap -p; (trap); (exit); trap - EXIT; bash -c 'trap "echo bye \$?" EXIT; exit 3'; echo $?; bash -c 'trap "echo bye" EXIT; false'; echo $?; bash -c 'trap "exit 5" EXIT; exit 3'; echo $?; bash -c 'trap "echo x" 0; (echo sub)'
  trap -- 'echo bye' EXIT
  trap -- 'echo bye' EXIT
  trap -- 'echo bye' EXIT
  bye 3
  3
  bye
  1
  5
  sub
  x
  $ bash -c 'trap "echo err \$? \$LINENO \$BASH_COMMAND" ERR; false; true; ls /nosuch; if false; then :; fi; false || true; ! true; (exit 7); echo end'
  err 1 1 false
  ls: cannot access '/nosuch': No such file or directory
  err 2 1 ls /nosuch
  err 7 1 ( exit 7 )
  end
  $ bash -c 'set -E; trap "echo err" ERR; f() { false; true; }; f; $(false); echo end'
  err
  bash: line 1: err: command not found
  err
  end
  $ bash -c 'trap "echo dbg \$BASH_COMMAND" DEBUG; x=1; echo $x; f() { :; }; f; for i in 1 2; do :; done; [[ a ]]; ((1)); case a in a) :;; esac'
  dbg x=1
  dbg echo $x
  1
  dbg f
  dbg for i in 1 2
  dbg :
  dbg for i in 1 2
  dbg :
  dbg [[ -n a ]]
  dbg ((1))
  dbg case a in
  dbg :
  $ bash -c 'trap "echo ret" RETURN; f() { echo in; }; f; declare -ft f; f; . /dev/null'
  in
  in
  ret
  ret
  $ bash -c 'trap "echo usr1" USR1; kill -USR1 $$; echo after; trap "" TERM; kill $$; echo alive; trap - TERM; kill $$; echo no'; echo $?
  usr1
  after
  alive
  Terminated
  PID
  $ bash -c 'trap "echo hup" HUP; trap; trap -p HUP; trap HUP; trap; trap "" INT; bash -c "trap"'
  trap -- 'echo hup' SIGHUP
  trap -- 'echo hup' SIGHUP
  trap -- '' SIGINT
  $ bash -c 'set -e; echo a; false; echo b'; echo $?; bash -c 'set -e; if false; then :; fi; false || echo or; false && true; ! true; echo c; (false; echo sub); echo d'; echo $?; bash -c 'set -e; f() { false; echo in; }; f || echo or; f; echo no'; echo $?; bash -c 'set -e; x=$(false); echo no'; echo $?; bash -c 'set -e; local_() { local x=$(false); echo yes; }; local_'; bash -ec 'false | true; echo pipe; set -o pipefail; false | true; echo no'; echo $?
  a
  1
  or
  c
  1
  in
  1
  1
  yes
  pipe
  1
  $ bash -c 'set -u; echo ${x-ok}; echo $x; echo no'; echo $?; bash -uc 'echo $1; echo no' ; echo $?; bash -uc 'echo "$@" $#; f() { echo $1; }; f; echo no'; echo $?
  ok
  bash: line 1: x: unbound variable
  127
  bash: line 1: $1: unbound variable
  127
  0
  environment: line 1: $1: unbound variable
  127
  $ set -v; echo vb; set +v; bash -v -c 'echo a
  > echo b'
  vb
  echo a
  a
  echo b
  b
  $ printf '# comment\necho one\nif true\nthen echo t; fi # c\n' > v.sh; bash -v v.sh; bash -xv v.sh; bash -n v.sh; bash -n -c 'echo no; if'; echo $?
  # comment
  echo one
  one
  if true
  then echo t; fi # c
  t
  # comment
  echo one
  + echo one
  one
  if true
  then echo t; fi # c
  + true
  + echo t
  t
  bash: -c: line 2: syntax error: unexpected end of file
  2
  $ set -- -a b; echo $1; set -; echo $#; set -- ; echo $#; set a b; set -x -; set --; set -o allexport; set +o allexport; set -eu +eu; set -o vi; set -o | grep -E '^(vi|emacs)'; set -o emacs; set -B; set +B; echo {a,b}; set -B; set -h +h -h; set -P; cd /bin; pwd; set +P; cd; cd /bin; pwd; cd
  -a
  2
  0
  emacs          	off
  vi             	on
  {a,b}
  /usr/bin
  /bin
  $ set -o
  allexport      	off
  braceexpand    	on
  emacs          	on
  errexit        	off
  errtrace       	off
  functrace      	off
  hashall        	on
  histexpand     	off
  history        	on
  ignoreeof      	off
  interactive-comments	on
  keyword        	off
  monitor        	on
  noclobber      	off
  noexec         	off
  noglob         	off
  nolog          	off
  notify         	off
  nounset        	off
  onecmd         	off
  physical       	off
  pipefail       	off
  posix          	off
  privileged     	off
  verbose        	off
  vi             	off
  xtrace         	off
  $ set +o
  set +o allexport
  set -o braceexpand
  set -o emacs
  set +o errexit
  set +o errtrace
  set +o functrace
  set -o hashall
  set +o histexpand
  set -o history
  set +o ignoreeof
  set -o interactive-comments
  set +o keyword
  set -o monitor
  set +o noclobber
  set +o noexec
  set +o noglob
  set +o nolog
  set +o notify
  set +o nounset
  set +o onecmd
  set +o physical
  set +o pipefail
  set +o posix
  set +o privileged
  set +o verbose
  set +o vi
  set +o xtrace
  $ shopt
  autocd         	off
  assoc_expand_once	off
  cdable_vars    	off
  cdspell        	off
  checkhash      	off
  checkjobs      	off
  checkwinsize   	on
  cmdhist        	on
  compat31       	off
  compat32       	off
  compat40       	off
  compat41       	off
  compat42       	off
  compat43       	off
  compat44       	off
  complete_fullquote	on
  direxpand      	off
  dirspell       	off
  dotglob        	off
  execfail       	off
  expand_aliases 	on
  extdebug       	off
  extglob        	off
  extquote       	on
  failglob       	off
  force_fignore  	on
  globasciiranges	on
  globskipdots   	on
  globstar       	off
  gnu_errfmt     	off
  histappend     	off
  histreedit     	off
  histverify     	off
  hostcomplete   	on
  huponexit      	off
  inherit_errexit	off
  interactive_comments	on
  lastpipe       	off
  lithist        	off
  localvar_inherit	off
  localvar_unset 	off
  login_shell    	off
  mailwarn       	off
  no_empty_cmd_completion	off
  nocaseglob     	off
  nocasematch    	off
  noexpand_translation	off
  nullglob       	off
  patsub_replacement	on
  progcomp       	on
  progcomp_alias 	off
  promptvars     	on
  restricted_shell	off
  shift_verbose  	off
  sourcepath     	on
  varredir_close 	off
  xpg_echo       	off