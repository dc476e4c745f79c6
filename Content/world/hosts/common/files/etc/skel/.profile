# ~/.profile: what a login shell reads, after /etc/profile.
# bash(1) reads ~/.bash_profile or ~/.bash_login in place of it,
# where one of those is there.
#
#
#
# Another umask than the system's can be set here.
#
#umask 022

# A bash reads its own file, too.
if [ -n "$BASH_VERSION" ] && [ -f "$HOME/.bashrc" ]; then
    . "$HOME/.bashrc"
fi
#
#             
#                                                            
# Programs of one's own come first.                                                            
for i in "$HOME/bin" "$HOME/.local/bin"; do
    if [ -d "$i" ]; then PATH="$i:$PATH"; fi
done
unset i
#                                                            
#                                                            
#                                                            
