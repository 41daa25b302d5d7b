//! Converts tokens to text.
//!
//! syn parses the tokens, and prettyplease prints them. Items are printed one by one, separated by
//! blank lines.
//!
//! Imports `chain`, `join`, `print`, `table`, `emit` and `output`.

mod chain;
mod join;
mod print;
mod table;

use proc_macro2::TokenStream;

use crate::emit::{Content, Draft, LINE_END};
use crate::output::File;
use chain::with_single_calls;
use join::joined;
use print::print;

/// The file of a draft.
///
/// # Errors
/// If the tokens are not Rust, which is a defect of the emitters.
pub(crate) fn format(draft: Draft, source: &str) -> Result<File, String> {
    let body = match draft.content {
        Content::Text(text) => text,
        Content::Items(items) => {
            let path = &draft.path;
            let text = items_text(items).map_err(|error| format!("{path}: {error}"))?;
            with_lines(&text).into()
        }
    };
    Ok(File::with_header(draft.path, source, &body))
}

/// The text with each line of documentation on a line of its own.
fn with_lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut mark = "";
    for (index, piece) in text.split(LINE_END).enumerate() {
        if index > 0 {
            out.push('\n');
            out.push_str(mark);
        }
        out.push_str(piece);
        // The last line of the piece is continued by the next one, with the same comment marker.
        if let Some(line) = piece
            .rsplit('\n')
            .next()
            .filter(|line| index == 0 || line.len() < piece.len())
        {
            let indent = line.len() - line.trim_start().len();
            mark = line.get(..indent + "///".len()).unwrap_or_default();
        }
    }
    out
}

fn items_text(groups: Vec<TokenStream>) -> Result<String, syn::Error> {
    let mut out = String::new();
    let mut before = None;
    for group in groups {
        let file: syn::File = syn::parse2(group)?;
        if !file.attrs.is_empty() {
            separate(&mut out, &mut before, Kind::Other);
            out.push_str(&print(file.attrs, Vec::new()));
        }
        for item in file.items {
            separate(&mut out, &mut before, Kind::of(&item));
            if let syn::Item::Macro(item) = &item
                && let Some(text) = table::print_table(&item.mac)
            {
                out.push_str(&text?);
                continue;
            }
            let is_impl = matches!(item, syn::Item::Impl(_));
            let printed = print(Vec::new(), vec![item]);
            let text = with_single_calls(&printed);
            let text = joined(&text);
            if is_impl {
                push_spaced(&mut out, &text);
            } else {
                out.push_str(&text);
            }
        }
    }
    Ok(out)
}

/// The kind of an item: those of one kind are not separated by blank lines.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Use,
    PubUse,
    Mod,
    Macro,
    Other,
}

impl Kind {
    fn of(item: &syn::Item) -> Self {
        match item {
            syn::Item::Use(item) if matches!(item.vis, syn::Visibility::Inherited) => Self::Use,
            syn::Item::Use(_) => Self::PubUse,
            syn::Item::Mod(_) => Self::Mod,
            syn::Item::Macro(_) => Self::Macro,
            _ => Self::Other,
        }
    }
}

fn separate(out: &mut String, before: &mut Option<Kind>, kind: Kind) {
    let together = kind != Kind::Other && *before == Some(kind);
    if before.is_some() && !together {
        out.push('\n');
    }
    *before = Some(kind);
}

/// Appends an `impl` block, with a blank line before each function but the first item.
fn push_spaced(out: &mut String, text: &str) {
    const INDENT: &str = "    ";
    let is_function = |line: &str| {
        let line = line.strip_prefix(INDENT).unwrap_or_default();
        ["///", "#[", "pub ", "fn ", "async "]
            .iter()
            .any(|start| line.starts_with(start))
    };
    // An item ends with a brace or a semicolon in its own column.
    let mut ended = false;
    for line in text.lines() {
        if ended && is_function(line) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        let item = line.strip_prefix(INDENT).unwrap_or_default();
        ended = item == "}" || (!item.starts_with([' ', '/', '#']) && item.ends_with(';'));
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn lines_of_docs_keep_their_indentation() {
        let text = format!("    /// a{LINE_END} b{LINE_END}\nfn c() {{}}\n");
        assert_eq!(
            with_lines(&text),
            "    /// a\n    /// b\n    ///\nfn c() {}\n"
        );
    }

    #[test]
    fn items_of_one_kind_are_grouped() {
        let groups = vec![
            quote!(use a; use b; pub use c; mod d; mod e; x!(); y!();),
            quote!(
                struct F;
                struct G;
            ),
        ];
        let text = items_text(groups).unwrap();
        let expected = "use a;\nuse b;\n\npub use c;\n\nmod d;\nmod e;\n\nx!();\ny!();\n\n\
                        struct F;\n\nstruct G;\n";
        assert_eq!(text, expected);
        assert!(items_text(vec![quote!(struct)]).is_err());
    }

    #[test]
    fn functions_of_an_impl_are_separated() {
        let item = quote! {
            impl A {
                const B: u8 = 0;
                const C: u8 = 0;
                /// D
                fn d() { e(); }
                pub fn f() {}
            }
        };
        let expected = "impl A {\n    const B: u8 = 0;\n    const C: u8 = 0;\n\n    ///D\n    \
                        fn d() {\n        e();\n    }\n\n    pub fn f() {}\n}\n";
        let text = items_text(vec![item]).unwrap().replace("/// D", "///D");
        assert_eq!(text, expected);
    }

    #[test]
    fn attributes_of_the_file_come_first() {
        let text = items_text(vec![
            quote!(#![a]),
            quote!(
                struct B;
            ),
        ])
        .unwrap();
        assert_eq!(text, "#![a]\n\nstruct B;\n");
    }
}
