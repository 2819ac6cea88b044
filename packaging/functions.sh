# SPDX-License-Identifier: GPL-3.0-or-later
# Shell functions that the scripts of app, tests, .ci, packaging and docs/pictures share. Sourced, not run.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say()
{
    printf '%s: %s\n' "${0##*/}" "$*" >&2
}

# packages SECTION...: the packages that packaging/dependencies lists under these sections.
packages()
{
    awk -v wanted=" $* " '
        /^[[:space:]]*(#|$)/ { next }
        /^\[.*\]$/ { listed = index(wanted, " " substr($0, 2, length($0) - 2) " "); next }
        listed { print $1 }' "$top/packaging/dependencies"
}

# missing PACKAGE...: those of them that are not installed.
missing()
{
    local package
    for package in "$@"; do
        [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
            printf '%s\n' "$package"
    done
}

# install_missing SECTION...: installs through apt what these sections list and the machine lacks.
install_missing()
{
    local absent as_root=()
    if ! command -v apt-get >/dev/null; then
        say "no apt here: install what packaging/dependencies lists in your system's way"
        return
    fi
    mapfile -t absent < <(missing $(packages "$@"))
    ((${#absent[@]})) || return 0

    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            say "these packages are missing; install them as root and start again:"
            say "  apt-get install ${absent[*]}"
            return 1
        fi
        as_root=(sudo)
    fi
    say "installing with ${as_root[*]:+sudo }apt-get: ${absent[*]}"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet --option DPkg::Lock::Timeout=300)
    "${apt[@]}" update
    "${apt[@]}" install --yes --no-install-recommends "${absent[@]}"
}

# install_node_client: the official Node client beside its test, where node and npm are; elsewhere the test says so.
install_node_client()
{
    local folder=$top/tests/app/sandbox/node
    [[ ! -e $folder/node_modules/iyzipay ]] && command -v node npm >/dev/null || return 0
    say "installing the official Node client for its test"
    # A minute, and no second try: where there is no network it would wait for many.
    timeout 60 npm install --prefix "$folder" --ignore-scripts --no-package-lock --no-audit --no-fund \
        --fetch-retries=0 --silent ||
        say "it could not be had: the test will be skipped, and says so"
}

# build PRESET [TARGET...]: configures when needed and builds what changed.
build()
{
    local preset=$1 targets=("${@:2}")
    (
        cd "$top"
        # Ninja sees by itself when a CMakeLists.txt changes, but not when the presets do.
        [[ build/$preset/build.ninja -nt CMakePresets.json ]] || cmake --preset "$preset"
        cmake --build --preset "$preset" ${targets[0]+--target "${targets[@]}"}
    )
}
