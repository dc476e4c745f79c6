# ~/.profile: for login shells of root.
#
if [ "$BASH" ] && [ -f ~/.bashrc ]; then
  . ~/.bashrc
fi
#
mesg n 2> /dev/null || true
#
#                           
