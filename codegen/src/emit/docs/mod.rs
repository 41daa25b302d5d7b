//! Prose of the document as documentation.
//!
//! Markdown and HTML are normalized to Markdown that is harmless: code is never run as a test,
//! links lead to the web or nowhere, images are not loaded, and unknown tags are shown as text.
//!
//! | Module | What it does |
//! |---|---|
//! | `doc` | the documentation of an item, and its attribute |
//! | `prose` | any prose → harmless Markdown, by the parser of rustdoc |
//! | `html`, `inline`, `blocks` | the parts of that: HTML tags, the inside of paragraphs, blocks |
//! | `notes` | notes and links in words |
//! | `code`, `wrap` | code spans, wrapping of lines |

mod blocks;
mod code;
mod doc;
mod html;
mod inline;
mod notes;
mod prose;
#[cfg(test)]
mod tests;
mod wrap;

pub(super) use code::code;
pub(super) use doc::Doc;
pub(crate) use doc::LINE_END;
pub(super) use prose::sanitized;
