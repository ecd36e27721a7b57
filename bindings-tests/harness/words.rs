//! Documents, header comments and error messages are in plain technical English: they use the terms of `docs/glossary.md`,
//! and no sentence is longer than 35 words.

use std::fs;
use std::ops::Range;
use std::path::PathBuf;

use libtest_mimic::{Failed, Trial};

use super::tools::{root, trial};

pub fn trials() -> Vec<Trial> {
    vec![
        trial("words::terms", &[], || {
            let glossary = glossary()?;
            report(|block| glossary.wrong_terms(block))
        }),
        trial("words::sentences", &[], || report(long_sentences)),
        trial("words::planted", &[], planted),
    ]
}

/// The longest sentence that is accepted, in words.
const LONGEST: usize = 35;

/// The word that replaces inline code.
const CODE: &str = "`";

/// Folders with the output of tools.
const BUILT: [&str; 4] = ["target", "build", "node_modules", "__pycache__"];

/// The phrases in the last two columns of the glossary's table.
#[derive(Default)]
struct Glossary {
    forbidden: Vec<String>,
    allowed: Vec<String>,
}

impl Glossary {
    fn parse(document: &str) -> Self {
        let mut glossary = Self::default();
        for row in document.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix('|')) {
            if let [_, _, forbidden, allowed] = row.split('|').collect::<Vec<_>>()[..] {
                glossary.forbidden.extend(in_backticks(forbidden));
                glossary.allowed.extend(in_backticks(allowed));
            }
        }
        glossary
    }

    fn wrong_terms(&self, block: &Block) -> Vec<Fault> {
        let allowed: Vec<_> = self.allowed.iter().flat_map(|phrase| find(block, phrase)).collect();
        let mut faults = Vec::new();
        for phrase in &self.forbidden {
            for Range { start, .. } in find(block, phrase) {
                if !allowed.iter().any(|range| range.contains(&start)) {
                    faults.push((block[start].0, format!("not a term of the glossary: {phrase}")));
                }
            }
        }
        faults
    }
}

fn in_backticks(cell: &str) -> impl Iterator<Item = String> {
    cell.split('`').skip(1).step_by(2).map(str::to_lowercase)
}

fn glossary() -> Result<Glossary, Failed> {
    let glossary = Glossary::parse(&fs::read_to_string(root().join("docs/glossary.md"))?);
    if glossary.forbidden.len() < 40 {
        return Err(format!("docs/glossary.md forbids only {} phrases", glossary.forbidden.len()).into());
    }
    Ok(glossary)
}

/// A paragraph, an item of a list, a cell of a table or an error message: its words, each with its line.
type Block = Vec<(usize, String)>;

/// A fault, and its line.
type Fault = (usize, String);

/// Fails with the faults that `check` finds in any file.
fn report(check: impl Fn(&Block) -> Vec<Fault>) -> Result<(), Failed> {
    let mut faults = Vec::new();
    for file in files()? {
        let name = file.strip_prefix(root())?.display().to_string();
        let found = blocks(&name, &fs::read_to_string(&file)?).iter().flat_map(&check).collect::<Vec<_>>();
        faults.extend(found.into_iter().map(|(line, fault)| format!("{name}:{line}: {fault}")));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n").into()) }
}

/// The documents, the headers, and the error messages.
fn files() -> Result<Vec<PathBuf>, Failed> {
    let mut files = vec![root().join("CHANGELOG.md"), root().join("proto/statuses.toml")];
    let mut folders = vec![root().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let ends = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
            if path.is_symlink() || name.starts_with('.') {
                continue;
            } else if path.is_dir() {
                let is_built = BUILT.contains(&&*name) || name.starts_with("build-");
                folders.extend((!is_built).then_some(path));
            } else if name == "README.md"
                || path.starts_with(root().join("docs")) && ends(&[".md"])
                || path.starts_with(root().join("include")) && ends(&[".h", ".hpp", ".inc", ".cc"])
            {
                files.push(path);
            }
        }
    }
    files.sort();
    if files.len() > 60 { Ok(files) } else { Err(format!("only {} files", files.len()).into()) }
}

/// The prose of a file.
fn blocks(name: &str, content: &str) -> Vec<Block> {
    let lines = (1..).zip(content.lines());
    match name.rsplit('.').next() {
        Some("md") => prose(lines),
        Some("toml") => lines
            .filter_map(|(number, line)| {
                Some(words(number, line.strip_prefix("text = \"")?.strip_suffix('"')?))
            })
            .collect(),
        _ => comments(lines).into_iter().flat_map(prose).collect(),
    }
}

/// The comments of a C or C++ file. Consecutive lines that begin with `//` are one comment.
fn comments<'a>(lines: impl Iterator<Item = (usize, &'a str)>) -> Vec<Vec<(usize, &'a str)>> {
    let (mut comments, mut last, mut in_stars): (Vec<Vec<_>>, _, _) = (Vec::new(), 0, false);
    for (number, line) in lines {
        let start = line.trim_start();
        let (text, continues) = if in_stars {
            in_stars = !start.contains("*/");
            (start.strip_prefix('*').unwrap_or(start), true)
        } else if let Some(text) = start.strip_prefix("//") {
            (text.trim_start_matches(['/', '<']), last + 1 == number)
        } else if let Some((_, text)) = line.split_once("///< ").or_else(|| line.split_once(" // ")) {
            (text, false)
        } else if let Some((_, text)) = line.split_once("/*") {
            in_stars = !text.contains("*/");
            (text, false)
        } else {
            continue;
        };
        let text = (number, text.trim_end_matches("*/"));
        match comments.last_mut().filter(|_| continues) {
            Some(comment) => comment.push(text),
            None => comments.push(vec![text]),
        }
        last = if start.starts_with("//") { number } else { 0 };
    }
    comments
}

/// The blocks of Markdown, without code.
fn prose<'a>(lines: impl IntoIterator<Item = (usize, &'a str)>) -> Vec<Block> {
    let (mut blocks, mut open): (_, Vec<(usize, &str)>) = (Vec::new(), Vec::new());
    let (mut is_fenced, mut in_list, mut in_code, mut after_blank) = (false, false, false, true);
    let mut close = |open: &mut Vec<(usize, &str)>| {
        if let [(first, _), ..] = open[..] {
            let text: Vec<_> = open.drain(..).map(|(_, line)| line).collect();
            blocks.push(words(first, &text.join("\n")));
        }
    };
    for (number, line) in lines {
        let text = line.trim_start_matches([' ', '>']);
        let indent = line.len() - text.len();
        let is_fence = text.starts_with("```");
        let number_of_item = text.trim_start_matches(|c: char| c.is_ascii_digit());
        let item = number_of_item.strip_prefix(". ").filter(|_| number_of_item.len() < text.len());
        let item = item.or_else(|| text.strip_prefix("- ")).or_else(|| text.strip_prefix("* "));
        let is_row = text.starts_with('|');
        if is_fence || text.is_empty() || item.is_some() || is_row || text.starts_with('#') {
            close(&mut open);
        }
        is_fenced ^= is_fence;
        if !is_fenced && !is_fence && !text.is_empty() {
            in_list = item.is_some() || in_list && indent > 1;
            // Comments are indented by one space, so code by three or more.
            in_code = !in_list && indent > 2 && (in_code || after_blank);
            if is_row {
                // A cell may be a list, separated by semicolons.
                let items = text.split(" | ").flat_map(|cell| cell.split("; "));
                items.for_each(|item| close(&mut vec![(number, item)]));
            } else if !in_code {
                open.push((number, item.unwrap_or(text)));
            }
            if text.starts_with('#') {
                close(&mut open);
            }
        }
        after_blank = text.is_empty();
    }
    close(&mut open);
    blocks
}

/// The words of a text that begins in line `first`. Inline code is one word. URLs and HTML comments are not words.
fn words(first: usize, text: &str) -> Block {
    let text = without(text, "<!--", "-->", "");
    let text = without(&text, "`", "`", CODE);
    let text = without(&text, "](", ")", "");
    let is_word = |word: &&str| {
        !word.contains("://") && word.contains(|c: char| c.is_alphanumeric() || CODE.contains(c))
    };
    let line = |(number, line): (usize, &str)| -> Block {
        line.split_whitespace().filter(is_word).map(|word| (number, word.to_owned())).collect()
    };
    (first..).zip(text.lines()).flat_map(line).collect()
}

/// Replaces each span from `open` to `close` by `by`. Keeps its line breaks.
fn without(text: &str, open: &str, close: &str, by: &str) -> String {
    let (mut plain, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once(open)
        && let Some((inside, after)) = after.split_once(close)
    {
        plain += before;
        plain.extend(inside.chars().filter(|c| *c == '\n'));
        plain += by;
        rest = after;
    }
    plain + rest
}

/// The positions of a phrase in a block.
fn find(block: &Block, phrase: &str) -> Vec<Range<usize>> {
    let phrase: Vec<_> = phrase.split_whitespace().collect();
    let is_phrase = |range: &Range<usize>| {
        range.clone().zip(&phrase).all(|(at, expected)| {
            let word = &block[at].1;
            let is_inside = at + 1 == range.end || word.ends_with(char::is_alphanumeric); // not the end of a sentence
            is_inside && word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase() == *expected
        })
    };
    (phrase.len()..=block.len()).map(|end| end - phrase.len()..end).filter(is_phrase).collect()
}

/// Reports sentences that are too long. A list of inline code counts as one word.
fn long_sentences(block: &Block) -> Vec<Fault> {
    let ends = |at: usize| {
        let word = block[at].1.trim_end_matches(['"', '\'', ')', ']', '*', '_']);
        word.ends_with(['.', '!', '?'])
            && !block.get(at + 1).is_some_and(|next| next.1.starts_with(char::is_lowercase))
    };
    let is_code = |at: usize| block[at].1.trim_matches(['(', ')', ',', ';', '.']) == CODE;
    let (mut faults, mut start) = (Vec::new(), 0);
    for end in 1..=block.len() {
        if end == block.len() || ends(end - 1) {
            let count = (start..end).filter(|&at| at == start || !is_code(at) || !is_code(at - 1)).count();
            if count > LONGEST {
                let first: Vec<_> = block[start..].iter().take(6).map(|(_, word)| word.as_str()).collect();
                let fault = format!("a sentence of {count} words: {} ...", first.join(" "));
                faults.push((block[start].0, fault));
            }
            start = end;
        }
    }
    faults
}

/// The checks find the planted faults, and nothing else.
fn planted() -> Result<(), Failed> {
    let glossary = Glossary::parse("| a | b | `texts`, `is there` | `texts of law` |");
    let long = |words: usize| "Word ".repeat(words);
    let cases = [
        ("a.md", "Texts are wrong.\nSo are\n\"texts\": it is\nthere.".to_owned(), &[1, 3, 3][..]),
        (
            "a.md",
            "`texts`, [a](texts), https://texts\n```c\ntexts\n```\n\n    texts\n\ncontexts".to_owned(),
            &[],
        ),
        ("a.md", "Texts of law, what it is. There. <!-- texts -->".to_owned(), &[]),
        ("a.md", format!("{}end.\n{}end.\n- {}\n- {}", long(34), long(35), long(36), long(35)), &[2, 3]),
        ("a.md", format!("| {} | {}; {} |\n# {}\n{}", long(20), long(20), long(20), long(20), long(20)), &[]),
        ("a.md", format!("{}`a`, `b`; `c\nd`. Word {}", long(34), long(34)), &[]),
        ("a.md", format!("{}at 1.5 e.g. the {}", long(20), long(20)), &[1]),
        ("a.h", format!("int a; // texts\n/// {}\n/// {}\nchar *texts;", long(20), long(20)), &[1, 2]),
        ("a.h", "/* Title\n *\n *   texts = 1;\n *\n * texts */\nint texts;".to_owned(), &[5]),
        ("a.toml", "name = \"texts\"\ntext = \"the texts\"".to_owned(), &[2]),
    ];
    for (name, content, expected) in cases {
        let check = |block: &Block| [glossary.wrong_terms(block), long_sentences(block)].concat();
        let lines: Vec<_> = blocks(name, &content).iter().flat_map(check).map(|(line, _)| line).collect();
        if lines != expected {
            return Err(format!("{content:?} has faults in lines {lines:?}").into());
        }
    }
    Ok(())
}
