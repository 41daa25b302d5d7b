//! The API as text, for people and for tests: one line for each fact, stable to the byte.
//!
//! | Module | What it writes |
//! |---|---|
//! | `api` | the whole API |
//! | `schema`, `operation` | a schema, an operation |
//! | `types` | a type, on one line |
//! | `pattern` | the matcher of a regular expression |
//! | `rules` | constraints |
//! | `docs` | documentation |
//! | `list` | lists, truncated |

mod api;
mod docs;
mod list;
mod operation;
mod pattern;
mod rules;
mod schema;
mod types;

pub use api::dump;
