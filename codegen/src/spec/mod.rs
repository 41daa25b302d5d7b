//! Reads an OpenAPI document, or one of Swagger 2.0: converts text to a validated value tree, and
//! finds positions in the text.
//!
//! The folders, each of which imports only those above it:
//!
//! | Folder | Job |
//! |---|---|
//! | `document` | the value tree, and the meaning of the keywords of a schema |
//! | `read` | text to the value tree, and JSON pointers to positions in the text |
//! | `reference` | resolving `$ref` |
//! | `jsonpath` | selecting values of the tree by expressions |
//! | `overlay` | changing the tree by the actions of an overlay |
//! | `swagger` | the tree of a Swagger 2.0 document to that of OpenAPI 3.0 |
//! | `grammar` | the objects of OpenAPI 3.0 and 3.1, as tables |
//! | `identify` | identifiers of schemas to places, and templates to their instances |
//! | `description` | the texts of a description, its tree, and the origins of its parts |
//! | `assemble` | several files to one tree |
//! | `operation` | path templates, the operations of a document, and selecting among them |
//! | `rules` | rules that the tables cannot express |
//! | `structure` | the walk that compares a document with the grammar |
//! | `fallback` | what is read instead of a fault, for runs that take fallbacks |
//!
//! Imports `diag` and `keyword`.

mod assemble;
mod check;
mod decode;
mod description;
mod document;
mod fallback;
mod grammar;
mod identify;
mod jsonpath;
mod operation;
mod overlay;
mod quote;
mod read;
mod reference;
mod rules;
mod structure;
mod suggest;
mod swagger;
#[cfg(test)]
mod testing;
mod unused;
mod version;
mod write;

pub use assemble::{Loader, Location, Refusal, assemble, assemble_with_overlays, url};
pub use check::{check, check_description, schemas};
pub(crate) use decode::decode;
pub use description::{
    AsDescription, Description, Moves, Origin, Origins, Place, Source, SourceText,
};
pub use document::{Cursor, Entries, Limit, Node, Types, compared, json};
pub use fallback::{fallback_of, repaired, with_fallbacks};
pub use operation::{
    ADDITIONAL, OperationPlace, Piece, Selection, Template, made_id, method_of_field, operations,
    operations_in,
};
pub use read::{Locator, load};
pub use reference::{Resolver, reference_of};
pub use rules::{DEEPEST_TAG, is_token, tag_parents};
pub(crate) use unused::unused_schemas;
pub use version::Version;
pub use write::{Language, write};
