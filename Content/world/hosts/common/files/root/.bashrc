# ~/.bashrc: what bash(1) reads when it is interactive and no login shell.
#
# Root's prompt and umask are those of the whole system; they can be
# changed here.
# PS1='${debian_chroot:+($debian_chroot)}\h:\w\$ '
# umask 022
#
# Without the first # of these lines, ls shows colours:
# export LS_OPTIONS='--color=auto'
# eval "$(dircolors)"
# alias ls='ls $LS_OPTIONS'
# alias ll='ls $LS_OPTIONS -l'
# alias l='ls $LS_OPTIONS -lA'
#
# And these ask before something is lost:
# alias rm='rm -i'
# alias cp='cp -i'
# alias mv='mv -i'                                        
