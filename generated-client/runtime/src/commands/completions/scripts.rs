//! The scripts, which only pass words on.

use super::ASK;

/// The shells that there are scripts for.
pub(super) const SHELLS: [&str; 4] = ["bash", "zsh", "fish", "powershell"];

const BASH: &str = r#"# Completion of NAME for bash.
FUNCTION() {
    local reply
    COMPREPLY=()
    while IFS= read -r reply; do
        COMPREPLY+=("$reply")
    done < <(PROGRAM ASK bash "${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
    case ${COMPREPLY[0]-} in
        *[=/@]) compopt -o nospace 2>/dev/null ;;
    esac
}
complete -o nosort -F FUNCTION -- PROGRAM 2>/dev/null || complete -F FUNCTION -- PROGRAM
"#;

const ZSH: &str = r#"#compdef NAME
# Completion of NAME for zsh.
FUNCTION() {
    local line word
    local -a whole open
    for line in "${(@f)$(PROGRAM ASK -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}"; do
        [[ -n $line ]] || continue
        word=${line%%$'\t'*}
        word=${word//\\/\\\\}
        word=${word//:/\\:}:${line#*$'\t'}
        if [[ ${line%%$'\t'*} == *[=/@] ]]; then
            open+=("$word")
        else
            whole+=("$word")
        fi
    done
    _describe -t words NAME whole
    _describe -t words NAME open -S ''
}
if [[ $funcstack[1] == FUNCTION ]]; then
    FUNCTION "$@"
else
    compdef FUNCTION PROGRAM
fi
"#;

const FISH: &str = r#"# Completion of NAME for fish.
function FUNCTION
    set -l words (commandline -opc)
    set -e words[1]
    set -l raw (commandline -ct)
    set -l current (string unescape -- "$raw")
    or set current (string trim --left --chars '"\'' -- "$raw")
    PROGRAM ASK -- $words "$current" 2>/dev/null
end
complete -c PROGRAM -f -a '(FUNCTION)'
"#;

const POWERSHELL: &str = r#"# Completion of NAME for PowerShell.
Register-ArgumentCompleter -Native -CommandName PROGRAM -ScriptBlock {
    param($current, $ast, $cursor)
    $words = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object {
        if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
    })
    $word = $current.Trim([char[]]@([char]34, [char]39))
    # Earlier versions do not pass empty words on.
    $lines = if ($word) { & PROGRAM ASK -- @words $word 2>$null } else { & PROGRAM ASK --empty -- @words 2>$null }
    foreach ($line in $lines) {
        $text, $about = $line -split "`t", 2
        $shown = if ($text -match '^[\w./:=,+-]+$') { $text } else { "'" + $text.Replace("'", "''") + "'" }
        if (-not $about) { $about = $text }
        [System.Management.Automation.CompletionResult]::new($shown, $text, 'ParameterValue', $about)
    }
}
"#;

/// The script for a shell.
pub(super) fn script(shell: &str, program: &str) -> Option<String> {
    let (script, program_word) = match shell {
        "bash" => (BASH, posix(program)),
        "zsh" => (ZSH, posix(program)),
        "fish" => (FISH, format!("'{}'", program.replace('\\', r"\\").replace('\'', r"\'"))),
        "powershell" => (POWERSHELL, format!("'{}'", program.replace('\'', "''"))),
        _ => return None,
    };
    // Letters only, so that no name breaks a comment or the name of a function.
    let name: String =
        program.chars().map(|letter| if letter.is_alphanumeric() || letter == '-' { letter } else { '_' }).collect();
    let function = match shell {
        "zsh" => format!("_{name}"),
        _ => format!("__{}_complete", name.replace('-', "_")),
    };
    let script = script.replace("FUNCTION", &function).replace("ASK", ASK);
    Some(script.replace("NAME", &name).replace("PROGRAM", &program_word))
}

fn posix(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// How the scripts are installed.
pub(super) fn explained(program: &str) -> String {
    format!(
        "Prints a script that completes words of {program} in a shell.

  bash        echo 'source <({program} completions bash)' >> ~/.bashrc
  zsh         echo 'source <({program} completions zsh)' >> ~/.zshrc    (after compinit)
  fish        {program} completions fish > ~/.config/fish/completions/{program}.fish
  powershell  {program} completions powershell | Out-String | Invoke-Expression    (in $PROFILE)
"
    )
}
