//! The API as text, for people and for tests: one line for each fact, stable to the byte.
//!
//! | Module | What it writes |
//! |---|---|
//! | `api` | the whole |
//! | `schema`, `operation` | one of each |
//! | `types` | a type, on one line |
//! | `pattern` | what matches a regular expression |
//! | `rules` | constraints |
//! | `docs` | documentation |
//! | `list` | lists, cut short |

mod api;
mod docs;
mod list;
mod operation;
mod pattern;
mod rules;
mod schema;
mod types;

pub use api::dump;
