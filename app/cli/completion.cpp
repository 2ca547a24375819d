// SPDX-License-Identifier: MIT
#include "completion.h"

#include "commandtree.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace {

using Commands = std::vector<TypedCommand>;

std::string quoted(const std::string &text)
{
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + '\'';
}

std::string joined(const std::vector<std::string> &words) { return CLI::detail::join(words, " "); }

/// What bash and zsh share: a line of a `case` for each command, or for what is in it.
class Cases
{
public:
    void add(const std::string &pattern, const std::string &deed)
    {
        m_lines += "        " + quoted(pattern) + ") " + deed + " ;;\n";
    }
    std::string function(const std::string &name) const
    {
        return name + "() {\n    case $1 in\n" + m_lines
            + "        *) return 1 ;;\n    esac\n}\n\n";
    }

private:
    std::string m_lines;
};

/// What stands behind an option or at a place: `KIND words…`.
std::string valuesOf(const TypedArgument &argument)
{
    if (argument.isFile)
        return "echo file";
    return argument.choices.empty() ? "echo any" : "echo " + quoted(joined(argument.choices));
}

/// The tables of the command line: `_cordboardctl_commands PATH`, `_options PATH`,
/// `_value "PATH --option"` and `_place "PATH n"`, which fail where there is no such thing.
std::string tables(const Commands &commands)
{
    Cases below;
    Cases options;
    Cases values;
    Cases places;
    for (const TypedCommand &command : commands) {
        std::vector<std::string> names;
        for (const std::string &path : command.commands)
            names.push_back(path.substr(path.find_last_of(' ') + 1));
        if (!names.empty())
            below.add(command.path, "echo " + quoted(joined(names)));
        names.clear();
        for (const TypedArgument &option : command.options) {
            for (const std::string &name : option.names) {
                names.push_back(name);
                if (!option.isFlag)
                    values.add(command.path + ' ' + name, valuesOf(option));
            }
        }
        options.add(command.path, "echo " + quoted(joined(names)));
        for (std::size_t i = 0; i < command.places.size(); ++i)
            places.add(command.path + ' ' + std::to_string(i + 1), valuesOf(command.places[i]));
    }
    return below.function("_cordboardctl_commands") + options.function("_cordboardctl_options")
        + values.function("_cordboardctl_value") + places.function("_cordboardctl_place");
}

constexpr const char *bashWalk
    = R"sh(# Finds the command that the words lead to, and how many words without a name follow it.
_cordboardctl_walk() {
    verb='' place=1 option=''
    local word
    for word in "$@"; do
        if [[ -n $option ]]; then
            option=''
        elif [[ $word == -* ]]; then
            if [[ $word != *=* ]] && _cordboardctl_value "$verb $word" > /dev/null; then
                option=$word
            fi
        elif [[ " $(_cordboardctl_commands "$verb") " == *" $word "* ]]; then
            verb="${verb:+$verb }$word" place=1
        else
            place=$((place + 1))
        fi
    done
}

# What may be typed next: words, `file` or `any`.
_cordboardctl_next() {
    if [[ -n $option ]]; then
        _cordboardctl_value "$verb $option"
    elif [[ $1 == -* ]]; then
        _cordboardctl_options "$verb"
    else
        _cordboardctl_commands "$verb" || _cordboardctl_place "$verb $place"
    fi
}

)sh";

constexpr const char *bashEnd = R"sh(_cordboardctl() {
    local verb place option words=() word glue='' current='' next
    # bash cuts words at : and =, as in ext:101
    for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        if [[ ${#words[@]} -gt 0 && ( $word == [:=] || -n $glue ) ]]; then
            words[${#words[@]}-1]+=$word
            glue=
            [[ $word == [:=] ]] && glue=1
        else
            words+=("$word")
        fi
    done
    [[ ${#words[@]} -gt 0 ]] && current=${words[${#words[@]}-1]}
    _cordboardctl_walk "${words[@]:0:${#words[@]}-1}"
    if [[ $current == --*=* ]]; then
        option=${current%%=*} current=${current#*=}
    fi
    COMPREPLY=()
    next=$(_cordboardctl_next "$current") || return 0
    case $next in
        any) ;;
        file) compopt -o filenames 2> /dev/null
              mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
        *) mapfile -t COMPREPLY < <(compgen -W "$next" -- "$current") ;;
    esac
}

complete -F _cordboardctl cordboardctl
)sh";

constexpr const char *zshEnd = R"sh(_cordboardctl() {
    local verb place option next word about current=${words[CURRENT]}
    local -a before described
    before=("${(@)words[2,CURRENT-1]}")
    _cordboardctl_walk "${before[@]}"
    if [[ $current == --*=* ]]; then
        option=${current%%=*}
        compset -P '*='
    fi
    next=$(_cordboardctl_next "$current") || return 1
    case $next in
        any) return 1 ;;
        file) _files ;;
        *) for word in ${=next}; do
               about=$(_cordboardctl_described "$verb $word")
               described+=("$word${about:+:$about}")
           done
           _describe cordboardctl described ;;
    esac
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    _cordboardctl "$@"
else
    compdef _cordboardctl cordboardctl
fi
)sh";

/// What zsh shows beside a command or an option.
std::string descriptions(const Commands &commands)
{
    Cases cases;
    for (const TypedCommand &command : commands) {
        if (!command.path.empty()) {
            const auto space = command.path.find_last_of(' ');
            cases.add(space == std::string::npos ? ' ' + command.path : command.path,
                "print -r -- " + quoted(command.description));
        }
        for (const TypedArgument &option : command.options) {
            for (const std::string &name : option.names)
                cases.add(command.path + ' ' + name, "print -r -- " + quoted(option.description));
        }
    }
    return cases.function("_cordboardctl_described");
}

constexpr const char *fishWalk
    = R"sh(# Says the command that the words lead to, how many words without a name follow it, and the option
# whose value comes next, a line each.
function __cordboardctl_walk
    set -l path ''
    set -l place 1
    set -l option ''
    for word in (commandline -opc)[2..-1]
        if test -n "$option"
            set option ''
        else if string match -q -- '-*' $word
            if not string match -q -- '*=*' $word; and contains -- "$path $word" $__cordboardctl_valued
                set option $word
            end
        else if contains -- (string trim "$path $word") $__cordboardctl_paths
            set path (string trim "$path $word")
            set place 1
        else
            set place (math $place + 1)
        end
    end
    printf '%s\n' "$path" $place "$option"
end

# Whether the words lead to the command.
function __cordboardctl_in
    set -l now (__cordboardctl_walk)
    test "$now[1]" = "$argv[1]"
end

# Whether they do, and not into an option's value.
function __cordboardctl_at
    set -l now (__cordboardctl_walk)
    test "$now[1]" = "$argv[1]"; and test -z "$now[3]"
end

# Whether it is the turn of that word without a name.
function __cordboardctl_place
    set -l now (__cordboardctl_walk)
    __cordboardctl_at $argv[1]; and test $now[2] -eq $argv[2]
end

complete -c cordboardctl -f
)sh";

std::string fishArgument(const TypedArgument &argument)
{
    if (argument.isFile)
        return " -r -F";
    if (argument.choices.empty())
        return " -x";
    return " -x -a " + quoted(joined(argument.choices));
}

std::string fishLines(const TypedCommand &command)
{
    const std::string begin = "complete -c cordboardctl -n ";
    const std::string here = quoted("__cordboardctl_in " + quoted(command.path));
    std::string lines;
    for (const TypedArgument &option : command.options) {
        lines += begin + here;
        for (const std::string &name : option.names)
            lines += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
        lines += (option.isFlag ? "" : fishArgument(option)) + " -d " + quoted(option.description)
            + '\n';
    }
    for (std::size_t i = 0; i < command.places.size(); ++i) {
        const TypedArgument &place = command.places[i];
        if (place.choices.empty() && !place.isFile)
            continue;
        const std::string turn
            = "__cordboardctl_place " + quoted(command.path) + ' ' + std::to_string(i + 1);
        lines += begin + quoted(turn)
            + (place.isFile ? " -F" : " -a " + quoted(joined(place.choices))) + '\n';
    }
    return lines;
}

std::string fishScript(const Commands &commands)
{
    std::string paths = "set -g __cordboardctl_paths";
    std::string valued = "set -g __cordboardctl_valued";
    std::string lines;
    for (const TypedCommand &command : commands) {
        if (!command.path.empty())
            paths += ' ' + quoted(command.path);
        for (const TypedArgument &option : command.options) {
            for (const std::string &name : option.names)
                valued += option.isFlag ? "" : ' ' + quoted(command.path + ' ' + name);
        }
        lines += fishLines(command);
    }
    for (const TypedCommand &command : commands) {
        if (command.path.empty())
            continue;
        const auto space = command.path.find_last_of(' ');
        const std::string above
            = space == std::string::npos ? std::string() : command.path.substr(0, space);
        lines += "complete -c cordboardctl -n " + quoted("__cordboardctl_at " + quoted(above))
            + " -a " + quoted(command.name) + " -d " + quoted(command.description) + '\n';
    }
    return "# Completes cordboardctl's command line in fish.\n" + paths + '\n' + valued + "\n\n"
        + fishWalk + lines;
}

} // namespace

void addCompletion(CLI::App &app, std::string &shell)
{
    app.add_subcommand("completion", "Print a script that completes this command line in a shell")
        ->add_option("shell", shell, "Which shell")
        ->required()
        ->check(CLI::IsMember(std::vector<std::string>{"bash", "zsh", "fish"}));
}

std::string completionScript(const CLI::App &app, const std::string &shell)
{
    const Commands commands = commandTree(app);
    if (shell == "fish")
        return fishScript(commands);
    if (shell == "zsh")
        return "#compdef cordboardctl\n# Completes cordboardctl's command line in zsh.\n"
            + tables(commands) + descriptions(commands) + bashWalk + zshEnd;
    return "# Completes cordboardctl's command line in bash.\n" + tables(commands) + bashWalk
        + bashEnd;
}
