//! Whether the text of a document is confined to literals, comments and identifiers of the
//! emitted crate.

use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};

use crate::Files;

/// Macros that read files or the environment, or stop a build.
const MACROS: &[&str] = &[
    "asm",
    "compile_error",
    "env",
    "global_asm",
    "include",
    "include_bytes",
    "include_str",
    "option_env",
];

/// Words that no emitted code has.
const WORDS: &[&str] = &["extern", "no_mangle", "link_section", "unsafe", "HOSTILE"];

/// The tables of an emitted manifest.
const TABLES: &[&str] = &[
    "[package]",
    "[package.metadata.docs.rs]",
    "[lib]",
    "[features]",
    "[dependencies]",
    "[lints.rust]",
    "[lints.clippy]",
    "[workspace]",
];

/// What got out of its place in the crate in `out`.
pub(crate) fn faults(files: &Files, out: &Path) -> Vec<String> {
    let mut faults = Vec::new();
    let mut sources = 0;
    for (path, bytes) in files {
        let Ok(path) = path.strip_prefix(out) else {
            continue;
        };
        let name = path.to_str().unwrap();
        let plain = |c: char| c.is_ascii_alphanumeric() || "_/.".contains(c);
        let is_long = |part: &str| part.len() > 120;
        if !name.chars().all(plain) || name.split('/').any(is_long) || name == "build.rs" {
            faults.push(format!("a file called {name:?}"));
        }
        let text = str::from_utf8(bytes).unwrap();
        if let Some(c) = text.chars().find(|c| is_unseen(*c)) {
            faults.push(format!("{name} contains U+{:04X}", u32::from(c)));
        }
        if name.ends_with(".rs") {
            sources += 1;
            match text.parse::<TokenStream>() {
                Ok(tokens) => faults.extend(tokens_out(name, tokens)),
                Err(error) => faults.push(format!("{name}: {error}")),
            }
        }
        if name == "Cargo.toml" {
            faults.extend(tables_out(text));
        }
    }
    if sources == 0 {
        faults.push("the crate has no sources".to_owned());
    }
    faults
}

/// Characters that are not seen, or that change the order in which others are.
fn is_unseen(c: char) -> bool {
    let unseen = matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
    unseen || (c.is_control() && c != '\n')
}

fn tokens_out(name: &str, tokens: TokenStream) -> Vec<String> {
    let mut faults = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => faults.extend(tokens_out(name, group.stream())),
            TokenTree::Ident(word) => {
                let word = word.to_string();
                let called =
                    matches!(tokens.peek(), Some(TokenTree::Punct(mark)) if mark.as_char() == '!');
                let reads = called && MACROS.contains(&word.as_str()) && !is_version(&tokens);
                if WORDS.contains(&word.as_str()) || reads {
                    faults.push(format!("{name}: `{word}` outside of literals"));
                }
            }
            _ => {}
        }
    }
    faults
}

/// Whether the next tokens are the argument of `env!` that emitted code has.
fn is_version(tokens: &(impl Iterator<Item = TokenTree> + Clone)) -> bool {
    let argument = tokens.clone().nth(1);
    matches!(argument, Some(TokenTree::Group(group))
        if group.stream().to_string() == "\"CARGO_PKG_VERSION\"")
}

fn tables_out(manifest: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for line in manifest.lines() {
        let word = line.split([' ', '=']).next().unwrap_or_default();
        if line.starts_with('[') && !TABLES.contains(&line) {
            faults.push(format!("a table {line} in Cargo.toml"));
        }
        if ["build", "evil", "path", "proc-macro"].contains(&word) {
            faults.push(format!("a line {line} in Cargo.toml"));
        }
    }
    faults
}

#[test]
fn text_that_is_not_confined_is_found() {
    let file = |name: &str, text: &str| (Path::new("out").join(name), text.as_bytes().to_vec());
    let files = Files::from([
        file(
            "src/a.rs",
            "/// compile_error!(unsafe)\nconst A: &str = \"include!()\";",
        ),
        file("src/b.rs", "fn b() { compile_error!(\"\") }"),
        file("src/c.rs", "// \u{202E}"),
        file("src/d.rs", "\"#"),
        file("Cargo.toml", "[package]\nbuild = \"a.rs\"\n[patch]\n"),
        file("build.rs", ""),
    ]);
    let faults = faults(&files, Path::new("out"));
    assert_eq!(faults.len(), 6, "{faults:?}");
}
