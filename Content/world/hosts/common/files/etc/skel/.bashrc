# ~/.bashrc: what bash(1) reads when it is interactive and no login shell.
#
#
#
# Nothing of this is for scripts.
case $- in
    *i*) ;;
      *) return;;
esac

# The history keeps no line twice in a row, and none that begins with a space.
HISTCONTROL=ignoreboth
#                    
# It is added to what is in the file.                                                            
shopt -s histappend
#                                                            
# So many lines are kept in memory and in the file.                                                            
HISTSIZE=1000
HISTFILESIZE=2000
#                                                            
# LINES and COLUMNS follow the window.                                                            
shopt -s checkwinsize
#                                                            
# Inside a chroot the prompt says which one it is.                                                            
if [ -z "${debian_chroot:-}" ] && [ -r /etc/debian_chroot ]; then
    debian_chroot=$(cat /etc/debian_chroot)
fi
#                                                            
# Terminals that are known to have colours get a prompt with colours.                                                            
case "$TERM" in
    xterm-color|*-256color) color_prompt=yes;;
esac
#                                                            
# All others as well, with this:                                                            
#force_color_prompt=yes                                                            
if [ -n "$force_color_prompt" ]; then
    color_prompt=yes
fi
#                                                            
if [ "$color_prompt" = yes ]; then
    PS1='${debian_chroot:+($debian_chroot)}\[\033[01;32m\]\u@\h\[\033[00m\]:\[\033[01;34m\]\w\[\033[00m\]\$ '
else
    PS1='${debian_chroot:+($debian_chroot)}\u@\h:\w\$ '
fi
unset color_prompt force_color_prompt
#                                                            
# The title of an xterm's window says the same as the prompt.                                                            
case "$TERM" in
xterm*|rxvt*)
    PS1="\[\e]0;${debian_chroot:+($debian_chroot)}\u@\h: \w\a\]$PS1"
    ;;
*)
    ;;
esac
#                                                            
# Colours in the output of ls.                                                            
if [ -x /usr/bin/dircolors ]; then
    alias ls='ls --color=auto'
fi
#                                                            
# More of the kind, if wanted:                                                            
#alias grep='grep --color=auto'                                                            
#alias ll='ls -l'                                                            
#alias la='ls -A'                                                            
#alias l='ls -CF'                                                            
#                                                            
# Aliases of one's own can have a file of their own.                                                            
if [ -f ~/.bash_aliases ]; then
    . ~/.bash_aliases
fi
#                                                            
# Completion that knows the options of programs, where it is installed.                                                            
if ! shopt -oq posix; then
  if [ -f /usr/share/bash-completion/bash_completion ]; then
    . /usr/share/bash-completion/bash_completion
  fi
fi
