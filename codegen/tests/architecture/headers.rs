//! The header of a file states the layers that the file imports: a sentence of the form
//! ``Imports `ir` and `names`.`` or `Imports nothing.` in its `//!` docs.
//!
//! A layer states what all its files import, and so does the `mod.rs` of any other folder that has
//! such a sentence. A file with a sentence of its own is held to that. Other names and words in
//! the sentence are for the reader alone.

use std::collections::BTreeSet;

use super::graph::Graph;

#[test]
fn headers_state_the_rooms_that_are_imported() {
    let graph = Graph::of_the_generator();
    let layers: BTreeSet<&str> = graph
        .modules
        .iter()
        .filter_map(|module| module.path.first().map(String::as_str))
        .collect();
    let layer = |at: usize| graph.modules[at].path.first().map(String::as_str);
    let imports = |at: usize| -> BTreeSet<&str> {
        let uses = graph.imports(at).filter_map(layer);
        uses.filter(|used| layer(at) != Some(*used)).collect()
    };
    let mut wrong = Vec::new();
    for module in &graph.modules {
        if module.path.is_empty() {
            continue;
        }
        let below = (0..graph.modules.len()).filter(|at| {
            let is_folder = module.path.len() == 1 || module.file.ends_with("/mod.rs");
            let path = &graph.modules[*at].path;
            path == &module.path || (is_folder && path.starts_with(&module.path))
        });
        let imported: BTreeSet<&str> = below.flat_map(imports).collect();
        match stated(&module.header, &layers) {
            Some(stated) if stated != imported => wrong.push(format!(
                "{} states {} but imports {}",
                module.file,
                list(&stated),
                list(&imported)
            )),
            None if module.path.len() == 1 => wrong.push(format!(
                "{} states nothing, but imports {}",
                module.file,
                list(&imported)
            )),
            _ => {}
        }
    }
    assert!(
        wrong.is_empty(),
        "headers that do not fit:\n{}",
        wrong.join("\n")
    );
}

/// The layers that the sentence with `Imports` names.
fn stated<'h>(header: &'h str, layers: &BTreeSet<&str>) -> Option<BTreeSet<&'h str>> {
    let (before, after) = header.split_once("Imports ")?;
    let begins = before.trim_end_matches(' ');
    assert!(
        begins.is_empty() || begins.ends_with(['.', '\n']),
        "`Imports` begins a sentence"
    );
    let sentence = after.split('.').next()?;
    let quoted = sentence.split('`').skip(1).step_by(2);
    Some(quoted.filter(|word| layers.contains(word)).collect())
}

fn list(layers: &BTreeSet<&str>) -> String {
    match layers.is_empty() {
        true => "nothing".to_owned(),
        false => layers.iter().copied().collect::<Vec<_>>().join(", "),
    }
}
