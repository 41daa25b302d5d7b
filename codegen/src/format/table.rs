//! Tables: calls of macros such as `object!(Pet { name: required "name" })`, which
//! prettyplease would print on one line. Each entry gets a line of its own.
//!
//! Imports `print`.

use std::borrow::Borrow;
use std::fmt::Write as _;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use quote::quote;

use super::print;

/// The text of a macro call with a table, or with functions; none for any other.
pub(super) fn print_table(mac: &syn::Macro) -> Option<syn::Result<String>> {
    let path = &mac.path;
    let path = plain(quote!(#path));
    if let syn::MacroDelimiter::Brace(_) = mac.delimiter {
        return Some(functions(&path, &mac.tokens));
    }
    let mut tokens = mac.tokens.clone().into_iter();
    let is_table = matches!(tokens.next(), Some(TokenTree::Ident(_)))
        && matches!(tokens.next(), Some(TokenTree::Group(table)) if is_block(&table));
    is_table.then(|| lines(&path, mac.tokens.clone()))
}

fn is_block(group: &Group) -> bool {
    group.delimiter() == Delimiter::Brace
}

/// Functions without bodies, as in a trait.
fn functions(path: &str, tokens: &TokenStream) -> syn::Result<String> {
    let text = item(quote!(trait X { #tokens }))?;
    Ok(text.replacen("trait X", &format!("{path}!"), 1))
}

fn item(tokens: TokenStream) -> syn::Result<String> {
    Ok(print::print(Vec::new(), vec![syn::parse2(tokens)?]))
}

/// The text of words, and of blocks with an entry on each line.
fn lines(path: &str, tokens: TokenStream) -> syn::Result<String> {
    let mut out = format!("{path}!(");
    let mut words: Vec<TokenTree> = Vec::new();
    let mut has_block = false;
    for token in tokens {
        match token {
            // A block after `=>` is an expression.
            TokenTree::Group(table) if is_block(&table) && arrow(&words).is_none() => {
                out.push_str(if has_block { " " } else { "" });
                out.push_str(&entry(&std::mem::take(&mut words))?);
                block(&mut out, &table)?;
                has_block = true;
            }
            token => words.push(token),
        }
    }
    // The words after the table are entries as well.
    for (index, words) in entries(words.into_iter().collect()).iter().enumerate() {
        out.push_str(if index > 0 { ",\n   " } else { "" });
        if !words.is_empty() {
            out.push(' ');
            out.push_str(&entry(words)?);
        }
    }
    out.push_str(");\n");
    Ok(out)
}

fn block(out: &mut String, table: &Group) -> syn::Result<()> {
    let entries = entries(table.stream());
    out.push_str(" {");
    for entry in entries.iter().filter(|entry| !entry.is_empty()) {
        out.push_str("\n    ");
        out.push_str(&self::entry(entry)?.replace('\n', "\n    "));
        out.push(',');
    }
    out.push_str(if out.ends_with(',') { "\n}" } else { "}" });
    Ok(())
}

/// The text of an entry: its documentation, words, and an expression after `=>`.
fn entry(tokens: &[TokenTree]) -> syn::Result<String> {
    if let [hash, TokenTree::Group(attribute), rest @ ..] = tokens
        && is_mark(hash, '#')
    {
        let docs = documentation(attribute.stream())?;
        return Ok(format!("{docs}{}", entry(rest)?));
    }
    let (words, value) = match arrow(tokens).and_then(|at| tokens.split_at_checked(at)) {
        Some((words, value)) => (words, value.get(2..).unwrap_or_default()),
        None => return Ok(plain(tokens)),
    };
    let words = plain(words);
    let separator = if words.is_empty() { "" } else { " " };
    let value = expression(value.iter().cloned().collect())?;
    Ok(format!("{words}{separator}=> {value}"))
}

/// The comment for an attribute `doc`, which is joined as long as it is on one line.
fn documentation(attribute: TokenStream) -> syn::Result<String> {
    let syn::MetaNameValue { value, .. } = syn::parse2(attribute)?;
    let text: syn::LitStr = syn::parse2(quote!(#value))?;
    Ok(format!("///{}\n", text.value()))
}

/// The position of the `=>` of an entry.
fn arrow(tokens: &[TokenTree]) -> Option<usize> {
    tokens.windows(2).position(|pair| match pair {
        [first, second] => is_joint(first, '=') && is_mark(second, '>'),
        _ => false,
    })
}

/// The text of an expression.
fn expression(tokens: TokenStream) -> syn::Result<String> {
    let text = item(quote!(const X: () = #tokens;))?;
    let text = text.trim_start_matches("const X: () =").trim();
    Ok(text.trim_end_matches(';').to_owned())
}

/// The text of words, separated by spaces but for the punctuation of paths and generics.
fn plain<T: Borrow<TokenTree>>(tokens: impl IntoIterator<Item = T>) -> String {
    let mut out = String::new();
    let mut glued = true;
    for token in tokens {
        let token = token.borrow();
        let sticks = match token {
            TokenTree::Punct(mark) => {
                matches!(mark.as_char(), ':' | ',' | '<' | '>' | ';' | '.' | '!')
            }
            // As in a call.
            TokenTree::Group(group) => group.delimiter() == Delimiter::Parenthesis,
            _ => false,
        };
        if !glued && !sticks {
            out.push(' ');
        }
        match token {
            TokenTree::Group(group) => out.push_str(&group_text(group)),
            token => {
                // Writing to a string cannot fail.
                let _ = write!(out, "{token}");
            }
        }
        glued = match token {
            TokenTree::Punct(mark) => match mark.as_char() {
                ':' => mark.spacing() == Spacing::Joint || out.ends_with("::"),
                '<' | '.' | '&' | '!' | '-' => true,
                _ => mark.spacing() == Spacing::Joint,
            },
            _ => false,
        };
    }
    out
}

/// The text of a group; a long list is wrapped.
fn group_text(group: &Group) -> String {
    let mut inner = plain(group.stream());
    if inner.len() > WIDTH && group.delimiter() == Delimiter::Bracket {
        let entries = entries(group.stream()).into_iter();
        let entries = entries.map(plain);
        inner = filled(entries);
    }
    match group.delimiter() {
        Delimiter::Parenthesis => format!("({inner})"),
        Delimiter::Bracket => format!("[{inner}]"),
        Delimiter::Brace => format!("{{ {inner} }}"),
        Delimiter::None => inner,
    }
}

/// The maximum number of characters on a line.
const WIDTH: usize = 90;

/// Entries on as few lines as possible.
fn filled(entries: impl Iterator<Item = String>) -> String {
    let (mut out, mut width) = (String::new(), WIDTH);
    for entry in entries {
        width += entry.len() + 2;
        if width > WIDTH {
            out.push_str("\n    ");
            width = entry.len() + 2;
        } else {
            out.push(' ');
        }
        out.push_str(&entry);
        out.push(',');
    }
    out.push('\n');
    out
}

/// Entries, separated by commas. Commas between the arguments of a type, or of a closure after
/// `=>`, do not separate.
fn entries(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut parts = vec![Vec::new()];
    let (mut behind_arrow, mut in_arguments, mut depth) = (false, false, 0_usize);
    for token in tokens {
        let Some(part) = parts.last_mut() else { break };
        if is_mark(&token, '>') && part.last().is_some_and(|last| is_joint(last, '=')) {
            behind_arrow = true;
        }
        match behind_arrow {
            true => in_arguments ^= is_mark(&token, '|'),
            false if is_mark(&token, '<') => depth += 1,
            false if is_mark(&token, '>') => depth = depth.saturating_sub(1),
            false => {}
        }
        if is_mark(&token, ',') && !in_arguments && depth == 0 {
            behind_arrow = false;
            parts.push(Vec::new());
        } else {
            part.push(token);
        }
    }
    parts
}

fn is_mark(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(mark) if mark.as_char() == wanted)
}

fn is_joint(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(mark) if mark.as_char() == wanted && mark.spacing() == Spacing::Joint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn prints(call: &str, text: &str) {
        let item: syn::ItemMacro = syn::parse_str(call).unwrap();
        let printed = print_table(&item.mac).map(Result::unwrap);
        assert_eq!(printed.as_deref(), Some(text));
    }

    #[test]
    fn each_entry_has_a_line() {
        prints(
            r#"a::b!(Pet { name: required "n" => |v, at| { f(v); }, tag : optional "t" } then refuse);"#,
            "a::b!(Pet {\n    name: required \"n\" => |v, at| {\n        f(v);\n    },\n    \
             tag: optional \"t\",\n} then refuse);\n",
        );
        prints(
            "x!(Pet {} and { a: b });",
            "x!(Pet {} and {\n    a: b,\n});\n",
        );
        prints(
            "x!(Pet { A (std::collections::Map<String, B>) = \"a\" | \"b\" } , also => |a, b| c(a, b));",
            "x!(Pet {\n    A(std::collections::Map<String, B>) = \"a\" | \"b\",\n},\n    also => |a, b| c(a, b));\n",
        );
    }

    #[test]
    fn docs_of_an_entry_are_comments() {
        prints(
            r#"x!(Pet {} and { #[doc = " A."] a: b, #[doc = " C."] c: d => e });"#,
            "x!(Pet {} and {\n    /// A.\n    a: b,\n    /// C.\n    c: d => e,\n});\n",
        );
    }

    #[test]
    fn other_calls_are_left_to_prettyplease() {
        for call in [
            "x!(a, b);",
            "x!(Pet);",
            "x!(Pet (a));",
            "x![Pet: events of A];",
        ] {
            let item: syn::ItemMacro = syn::parse_str(call).unwrap();
            assert!(print_table(&item.mac).is_none(), "{call}");
        }
    }

    #[test]
    fn functions_are_printed_as_in_a_trait() {
        prints("x! { fn a(b: C); }", "x! {\n    fn a(b: C);\n}\n");
    }

    #[test]
    fn long_lists_are_wrapped() {
        let entries = ["\"0123456789\""; 8].join(", ");
        let text = plain::<TokenTree>(format!("a = [{entries}]").parse::<TokenStream>().unwrap());
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines.first(), Some(&"a = ["));
        assert_eq!(lines.last(), Some(&"]"));
        assert_eq!(lines.len(), 4, "{text}");
        assert!(lines.iter().all(|line| line.len() <= WIDTH + 4), "{text}");
        let short = plain::<TokenTree>("a = [1, 2]".parse::<TokenStream>().unwrap());
        assert_eq!(short, "a = [1, 2]");
    }
}
