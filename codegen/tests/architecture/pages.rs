//! The pages for people: the files that they name exist.

use std::fs;

use super::root;

const PAGES: &[&str] = &[
    "README.md",
    "ARCHITECTURE.md",
    "CLIENT.md",
    "COMPATIBILITY.md",
    "CONTRIBUTING.md",
    "DIAGNOSTICS.md",
    "FAULTS.md",
    "SECURITY.md",
    "SUPPORT.md",
];

/// Folders that paths are relative to.
const BASES: &[&str] = &["", "codegen", "codegen/src"];

#[test]
fn pages_name_files_that_exist() {
    let mut wrong = Vec::new();
    for page in PAGES {
        let text = fs::read_to_string(root().join(page)).unwrap();
        let prose: Vec<_> = text.split("\n```").step_by(2).collect();
        let prose = prose.join("\n");
        let quoted = prose
            .split('`')
            .skip(1)
            .step_by(2)
            .filter(|word| is_path(word));
        let links = prose.split("](").skip(1);
        let links = links.filter_map(|rest| rest.split(')').next());
        let links = links.filter(|link| !link.contains("://"));
        let links = links.map(|link| {
            let (path, heading) = link.split_once('#').unwrap_or((link, ""));
            let path = if path.is_empty() { page } else { path };
            if !heading.is_empty() && !headings(path).any(|it| it == heading) {
                wrong.push(format!("{page} links to `{link}`"));
            }
            path
        });
        let links: Vec<_> = links.collect();
        for path in quoted.chain(links) {
            let exists = |base: &&str| root().join(base).join(path).exists();
            if !BASES.iter().any(exists) {
                wrong.push(format!("{page} names `{path}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The headings of a page, as the ends of links.
fn headings(page: &str) -> impl Iterator<Item = String> {
    let text = fs::read_to_string(root().join(page)).unwrap_or_default();
    let headings = text.lines().filter(|line| line.starts_with('#'));
    let headings = headings.map(|line| {
        let heading = line.trim_start_matches(['#', ' ']).to_lowercase();
        let heading = heading.replace(' ', "-");
        let plain = |c: &char| c.is_alphanumeric() || "-_".contains(*c);
        heading.chars().filter(plain).collect()
    });
    headings.collect::<Vec<_>>().into_iter()
}

/// Whether a word in backticks is the path of a file or folder of the repository.
fn is_path(word: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-./".contains(c);
    let has_kind = [".rs", ".md", ".toml", ".txt", ".yaml"];
    let is_file = has_kind.iter().any(|kind| word.ends_with(kind)) && word.contains('/');
    let starts = [
        "codegen/",
        "generated/",
        "spec/",
        "xtask/",
        "tests/",
        "lower/",
        "emit/",
    ];
    let is_below = starts.iter().any(|start| word.starts_with(start));
    word.chars().all(plain) && (is_file || is_below)
}
