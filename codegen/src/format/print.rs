//! Printing of syntax trees by prettyplease.

/// The text of attributes and items.
pub(super) fn print(attrs: Vec<syn::Attribute>, items: Vec<syn::Item>) -> String {
    let mut text = prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs,
        items,
    });
    // A file of attributes alone has no newline at its end.
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}
