//! The prose of the document, as documentation of the emitted code.
//!
//! Markdown and HTML are normalized to harmless Markdown: code is never run as a test, links point
//! only to the web, images are not loaded, and unknown tags are shown as text.
//!
//! | Module | What it does |
//! |---|---|
//! | `doc` | the documentation of an item, and its attribute |
//! | `prose` | any prose → harmless Markdown, with the parser of rustdoc |
//! | `html`, `inline`, `blocks` | parts of `prose`: HTML tags, the content of paragraphs, blocks |
//! | `sentence` | paragraphs and their sentences |
//! | `notes` | sentences for notes and links |
//! | `code`, `wrap` | code spans, wrapping of lines |

mod blocks;
mod code;
mod doc;
mod html;
mod inline;
mod notes;
mod prose;
mod sentence;
#[cfg(test)]
mod tests;
mod wrap;

pub(super) use code::{code, codes};
pub(crate) use doc::LINE_END;
pub(super) use doc::{Doc, repeats};
pub(super) use prose::sanitized;
