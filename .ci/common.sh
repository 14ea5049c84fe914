# shellcheck shell=bash
# What the scripts of this folder share. To be sourced, with the repository as the working folder.

say() { printf '\n==> %s\n' "$*"; }

# Prints a message of one or more lines and stops.
die() {
    printf 'error: %s\n' "$1" >&2
    shift
    [ $# -eq 0 ] || printf '       %s\n' "$@" >&2
    exit 1
}

need_swift() {
    command -v swift >/dev/null || die 'there is no swift on this machine' \
        'Addenda is built with Swift 6.3: https://www.swift.org/install/' \
        'If you have it, put its usr/bin folder in PATH.'
}

# Which of these Debian packages are not installed, one a line.
missing_packages() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
    done
}

# Runs a command as root: as it is when we are root, else through sudo (which may ask for a password).
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@"
}

# need_packages WHY PACKAGE…: installs those Debian packages that are missing; no root needed when none is.
need_packages() {
    local why=$1 missing updated=no
    shift
    if ! command -v dpkg-query >/dev/null; then
        echo "This is no Debian: make sure that you have what it calls $* ($why)."
        return
    fi
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    local by_hand="apt-get install --no-install-recommends ${missing[*]}"
    say "Missing Debian packages: ${missing[*]} ($why)"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || die 'installing them takes root, and there is no sudo here' \
            "ask an administrator to run: $by_hand"
        echo "Installing them takes root, so sudo may ask for your password."
    fi
    # A new machine knows no package yet; an old list can name versions that are gone.
    if ! apt-cache show "${missing[@]}" >/dev/null 2>&1; then
        apt_get update -q || die 'the list of Debian packages could not be fetched' "then run by hand: $by_hand"
        updated=yes
    fi
    apt_get install -y -q --no-install-recommends "${missing[@]}" && return
    [ "$updated" = no ] && apt_get update -q && apt_get install -y -q --no-install-recommends "${missing[@]}" && return
    die 'the Debian packages could not be installed' "run by hand, as root: $by_hand"
}

# Brings the release build of the command up to date.
build_addenda() {
    say 'Building addenda (release)'
    # With the Swift runtime in it, the command starts sooner, runs faster and takes 3 MiB less.
    swift build -c release --product addenda --static-swift-stdlib
}

# Where the release build of the command is.
addenda_path() { echo "$(swift build -c release --show-bin-path)/addenda"; }

# The moment the committed Site/ is built for, such as 2024-01-01T00:00:00Z.
fixed_clock() { tr -d '[:space:]' <.ci/clock; }
