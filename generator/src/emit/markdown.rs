//! Texts of a description in rustdoc. They are data: never code, HTML, or links that rustdoc would resolve.

/// `text` as lines that rustdoc shows, but neither compiles nor warns about.
pub fn sanitized(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut fence: Option<(char, usize)> = None;
    let mut indents: Vec<usize> = Vec::new();
    for line in text.lines() {
        let line: String = line.replace('\t', "    ").chars().filter(|c| !is_invisible(*c)).collect();
        let line = line.trim_end();
        if let Some((mark, length)) = fence {
            if is_fence_end(line, mark, length) {
                fence = None;
                lines.push("```".to_owned());
            } else {
                // A fence of another kind inside must not close ours.
                lines.push(line.replace("```", "` ` `"));
            }
            continue;
        }
        let content = line.trim_start();
        if let Some(opened) = fence_start(content) {
            fence = Some(opened);
            lines.push("```text".to_owned());
            continue;
        }
        let indent = line.len() - content.len();
        let depth = list_depth(&mut indents, indent, content);
        let content = heading_lowered(content);
        lines.push(if content.is_empty() {
            String::new()
        } else {
            format!("{}{}", "  ".repeat(depth), line_start(&inline(&content)))
        });
    }
    if fence.is_some() {
        lines.push("```".to_owned());
    }
    trim_blank(lines)
}

/// `text` in one line.
pub fn one_line(text: &str) -> String {
    let text: String = text.chars().filter(|c| !is_invisible(*c)).collect();
    line_start(&inline(&text.split_whitespace().collect::<Vec<_>>().join(" ")))
}

/// `text` at the start of a line, where it must not open a code block.
fn line_start(text: &str) -> String {
    let text = text.trim_start();
    if fence_start(text).is_some() { format!("\\{text}") } else { text.to_owned() }
}

/// The same with a full stop at the end.
pub fn sentence(text: &str) -> String {
    let mut line = one_line(text);
    if !line.is_empty() && !line.ends_with(['.', '!', '?', ':', ';']) {
        line.push('.');
    }
    line
}

/// `text` as inline code, whatever it holds.
pub fn code(text: &str) -> String {
    let text: String =
        text.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|c| !is_invisible(*c)).collect();
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') || text.trim().is_empty() { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Whether a character is invisible, or refused by rustc in comments.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\r')
        || (c.is_control() && !matches!(c, '\n' | '\t'))
}

fn fence_start(line: &str) -> Option<(char, usize)> {
    ['`', '~'].into_iter().find_map(|mark| {
        let length = line.chars().take_while(|c| *c == mark).count();
        let rest: String = line.chars().skip(length).collect();
        (length >= 3 && !(mark == '`' && rest.contains('`'))).then_some((mark, length))
    })
}

fn is_fence_end(line: &str, mark: char, length: usize) -> bool {
    let line = line.trim();
    line.chars().count() >= length && line.chars().all(|c| c == mark)
}

/// The depth of a line in lists. Any other indentation would make it a code block, which rustdoc runs.
fn list_depth(indents: &mut Vec<usize>, indent: usize, content: &str) -> usize {
    if content.is_empty() {
        return 0;
    }
    while indents.last().is_some_and(|last| *last > indent || (*last == indent && !is_list_item(content))) {
        indents.pop();
    }
    if !is_list_item(content) {
        return indents.len();
    }
    if indents.last().is_none_or(|last| *last < indent) {
        indents.push(indent);
    }
    indents.len().saturating_sub(1)
}

fn is_list_item(content: &str) -> bool {
    let digits = content.chars().take_while(char::is_ascii_digit).count();
    let rest: String = content.chars().skip(digits).take(2).collect();
    match digits {
        0 => matches!(rest.as_str(), "- " | "* " | "+ "),
        _ => matches!(rest.as_str(), ". " | ") "),
    }
}

/// Headings of a description, at a level below those of rustdoc's pages.
fn heading_lowered(content: &str) -> String {
    let level = content.chars().take_while(|c| *c == '#').count();
    match content.get(level..) {
        Some(rest) if (1..=6).contains(&level) && rest.starts_with(' ') => format!("#### {}", rest.trim()),
        _ => content.to_owned(),
    }
}

/// Escapes what Markdown or rustdoc would take for HTML or links, outside inline code.
fn inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c == '`' {
            let length = rest.chars().take_while(|c| *c == '`').count();
            let (ticks, after) = rest.split_at(length);
            if let Some(end) = closing_ticks(after, length) {
                let (inside, tail) = after.split_at(end);
                out.push_str(ticks);
                out.push_str(inside);
                out.push_str(ticks);
                rest = tail.get(length..).unwrap_or_default();
            } else {
                out.push_str(&"\\`".repeat(length));
                rest = after;
            }
            continue;
        }
        if let Some((text, tail)) = html::element(rest) {
            out.push_str(&text);
            rest = tail;
            continue;
        }
        if let Some((link, tail)) = link(rest) {
            out.push_str(&link);
            rest = tail;
            continue;
        }
        if let Some((url, tail)) = bare_url(rest) {
            out.extend(["<", url, ">"]);
            rest = tail;
            continue;
        }
        match c {
            '[' | ']' | '<' | '>' => out.extend(['\\', c]),
            '\\' => {
                // An escape of the text stays; any other backslash is doubled.
                let mut following = rest.chars().skip(1);
                match following.next() {
                    Some(next) if next.is_ascii_punctuation() => {
                        out.extend(['\\', next]);
                        rest = rest.get(2..).unwrap_or_default();
                        continue;
                    }
                    _ => out.push_str("\\\\"),
                }
            }
            c => out.push(c),
        }
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    out
}

/// The HTML that descriptions use for layout, as Markdown or as nothing; whatever else looks like HTML is text.
mod html {
    use super::{code, link};

    /// Elements whose tags are dropped.
    const PLAIN: &[&str] = &["b", "strong", "i", "em", "u", "span", "font", "small", "big", "center"];

    /// A tag, or an element with its content, at the start of `rest`: what it becomes, and what follows it.
    pub(super) fn element(rest: &str) -> Option<(String, &str)> {
        let (tag, tail) = rest.strip_prefix('<')?.split_once('>')?;
        let (closing, tag) = tag.strip_prefix('/').map_or((false, tag), |tag| (true, tag));
        let tag = tag.trim_end_matches('/').trim_end();
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        let name = name.to_ascii_lowercase();
        match name.as_str() {
            "br" | "p" | "div" => Some((" ".to_owned(), tail)),
            "code" | "tt" if !closing => {
                let (content, tail) = tail.split_once(&format!("</{name}>"))?;
                (!content.trim().is_empty() && !content.contains('\n')).then(|| (code(content), tail))
            }
            "a" if !closing => {
                let (content, tail) = tail.split_once("</a>")?;
                let target = attributes.split_once("href=")?.1;
                let quote = target.chars().next().filter(|c| matches!(c, '"' | '\''))?;
                let target = target.get(1..)?.split(quote).next()?;
                let label = content.replace(['[', ']'], "");
                let markdown = format!("[{label}]({target})");
                let (text, _) = link(&markdown)?;
                Some((text, tail))
            }
            name if PLAIN.contains(&name) => Some((String::new(), tail)),
            _ => None,
        }
    }
}

fn closing_ticks(text: &str, length: usize) -> Option<usize> {
    let mut position = 0;
    while let Some(start) = text.get(position..).and_then(|rest| rest.find('`')).map(|found| found + position) {
        let run = text.get(start..).unwrap_or_default().chars().take_while(|c| *c == '`').count();
        if run == length {
            return Some(start);
        }
        position = start + run;
    }
    None
}

/// `[text](https://...)` at the start of `rest`, with its text escaped.
fn link(rest: &str) -> Option<(String, &str)> {
    let inside = rest.strip_prefix('[')?;
    let (label, after) = inside.split_once("](")?;
    if label.contains(['[', ']', '\n']) {
        return None;
    }
    let (url, tail) = after.split_once(')')?;
    let url = url.split_whitespace().next()?;
    // A relative link has no target here; its text stays.
    if ["/", "#", "./", "../"].iter().any(|start| url.starts_with(start)) {
        return Some((inline(label), tail));
    }
    let known = ["https://", "http://", "mailto:"].iter().any(|scheme| url.starts_with(scheme));
    if !known || url.contains(['<', '>', '(', '`']) {
        return None;
    }
    Some((format!("[{}]({url})", inline(label)), tail))
}

/// A web address at the start of `rest`, also where the text has it between angle brackets.
fn bare_url(rest: &str) -> Option<(&str, &str)> {
    let bracketed = rest.strip_prefix('<');
    let text = bracketed.unwrap_or(rest);
    if !(text.starts_with("https://") || text.starts_with("http://")) {
        return None;
    }
    let end = text.find(|c: char| c.is_whitespace() || "<>\"'`()[]{}|\\^*".contains(c)).unwrap_or(text.len());
    let url = text.get(..end)?.trim_end_matches(['.', ',', ';', ':', '!', '?']);
    if url.len() <= "https://".len() {
        return None;
    }
    let tail = text.get(url.len()..)?;
    match bracketed {
        Some(_) => Some((url, tail.strip_prefix('>')?)),
        None => Some((url, tail)),
    }
}

fn trim_blank(mut lines: Vec<String>) -> Vec<String> {
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    let start = lines.iter().position(|line| !line.is_empty()).unwrap_or(lines.len());
    lines.split_off(start)
}

#[cfg(test)]
mod tests {
    use super::{code, one_line, sanitized};

    #[test]
    fn nothing_becomes_a_doc_test() {
        let text = "Text:\n\n    let x = indented();\n\n```\nlet y = 1;\n```\n~~~rust\nz\n~~~\n```json\n{}";
        let expected = [
            "Text:",
            "",
            "let x = indented();",
            "",
            "```text",
            "let y = 1;",
            "```",
            "```text",
            "z",
            "```",
            "```text",
            "{}",
            "```",
        ];
        assert_eq!(sanitized(text), expected);
    }

    #[test]
    fn markup_is_data() {
        let cases = [
            ("a <b>bold</b> [link] `Vec<T>`", "a bold \\[link\\] `Vec<T>`"),
            ("<script>x</script> a<b", "\\<script\\>x\\</script\\> a\\<b"),
            ("<b>Scope: </b><code>a<b>:c</code><br/>x", "Scope: `a<b>:c` x"),
            ("<a href=\"https://x.test/a\" target=_blank>the docs</a>", "[the docs](https://x.test/a)"),
            ("<a href='/rel'>rel</a> <a id=1>b", "rel \\<a id=1\\>b"),
            ("see [docs](https://x.test/a) and [rel](/b)", "see [docs](https://x.test/a) and rel"),
            ("go to https://x.test/a.", "go to <https://x.test/a>."),
            ("<https://x.test>", "<https://x.test>"),
            ("odd ` tick", "odd \\` tick"),
            ("a\\_b \\d", "a\\_b \\\\d"),
            ("\u{202e}evil", "evil"),
        ];
        for (text, expected) in cases {
            assert_eq!(one_line(text), expected);
        }
    }

    #[test]
    fn no_line_opens_a_block_on_its_way() {
        assert_eq!(one_line("~~~ x"), "\\~~~ x");
        assert_eq!(sanitized("<p><div><p><div><p>x"), ["x"]);
        assert_eq!(sanitized("<b>~~~\nx"), ["\\~~~", "x"]);
    }

    #[test]
    fn lists_keep_their_depth() {
        let text = "- a\n    - b\n      more\n- c\n\nplain";
        assert_eq!(sanitized(text), ["- a", "  - b", "    more", "- c", "", "plain"]);
    }

    #[test]
    fn headings_stand_below_ours() {
        assert_eq!(sanitized("# Title\n#hash"), ["#### Title", "#hash"]);
    }

    #[test]
    fn code_holds_anything() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
    }
}
