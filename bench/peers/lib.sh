# What the drivers beside it share. Sourced; "$build" is the build folder then.

fail() { echo "${0##*/}: $*" >&2; exit 1; }

need() { # need PROGRAM PACKAGE: this driver makes no figure without it
    command -v "$1" >/dev/null || fail "$1 is missing (apt-get install $2)"
}

# A text of N syllables, drawn as often as newspapers use them, in paragraphs of 120; every time the same.
made_up_text() { # made_up_text N
    awk -F '\t' -v wanted="$1" '
        { word[NR] = $1; total += $2; upto[NR] = total }
        END {
            seed = 20240916
            print "Một ngày ở thôn"
            for (n = 1; n <= wanted; ++n) {
                seed = (seed * 16807) % 2147483647
                at = seed / 2147483647 * total
                low = 1; high = NR
                while (low < high) {
                    middle = int((low + high) / 2)
                    if (upto[middle] < at) low = middle + 1; else high = middle
                }
                printf "%s%s", word[low], n % 120 == 0 || n == wanted ? ".\n" : " "
            }
        }' "${BASH_SOURCE[0]%/*}/../../resources/language/syllables.tsv"
}

median() { # of the numbers on standard input
    sort -g | awk '{ value[NR] = $1 } END { if (!NR) exit 1; print NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2 }'
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

# One figure: what, ours, the peer's, the ratio, the target, how it was made; parted by tabs.
row() { printf '%s\t%s\t%s\t×%s\t%s\t%s\n' "$@"; }

# An X server for the rest of the script, with no window manager; ends with it.
start_display() {
    local number
    exec {number}< <(exec Xvfb -displayfd 1 -screen 0 1440x900x24 -nolisten tcp -noreset 2>/dev/null)
    display_server=$!
    read -r -t 20 DISPLAY <&"$number" || fail "Xvfb did not start"
    export DISPLAY=":$DISPLAY"
}

# Nothing of this computer's settings, and a locale that both sides understand.
quiet_home() { # quiet_home FOLDER
    mkdir -p "$1/run"
    chmod 700 "$1/run"
    export HOME=$1 XDG_RUNTIME_DIR=$1/run LC_ALL=C.UTF-8 QT_QPA_PLATFORM=
    unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME TOASOAN_STORE TOASOAN_CONFIG WAYLAND_DISPLAY QT_QPA_PLATFORM
}
