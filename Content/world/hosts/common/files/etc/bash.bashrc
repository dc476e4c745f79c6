# Read by every interactive bash(1), whoever uses it.
#
# A login shell gets here by way of /etc/profile, any other
# interactive shell directly.
#
# Scripts have no prompt and want nothing of this.
[ -z "$PS1" ] && return

# Programs may look at LINES and COLUMNS; keep them right when the
# size of the window changes.
shopt -s checkwinsize

# Inside a chroot the prompt says which one it is.
if [ -z "${debian_chroot:-}" ] && [ -r /etc/debian_chroot ]; then
    debian_chroot=$(cat /etc/debian_chroot)
fi

# The prompt: who, where, which directory. Those who come by sudo
# may bring their own.
if ! [ -n "${SUDO_USER}" -a -n "${SUDO_PS1}" ]; then
  PS1='${debian_chroot:+($debian_chroot)}\u@\h:\w\$ '
fi
#
# The title of an xterm's window can be set in the same way; take
# the # from these lines for that.
#case "$TERM" in
#xterm*|rxvt*)
#    PROMPT_COMMAND='echo -ne "\033]0;${USER}@${HOSTNAME}: ${PWD}\007"'
#    ;;
#*)
#    ;;
#esac
#
# Completion that knows the options of programs, where the package
# bash-completion is there:
#if ! shopt -oq posix; then
#  . /usr/share/bash-completion/bash_completion
#fi
#
#
#                         
#                                                            
# A name that is no command is looked up among the packages, where                                                            
# the package command-not-found is there.                                                            
if [ -x /usr/lib/command-not-found -o -x /usr/share/command-not-found/command-not-found ]; then
  command_not_found_handle() {
    /usr/lib/command-not-found -- "$1"
  }
fi
#                                                            
#                                                            
#                                                            
#                                                            
#                                                            
#                                                            
#       
