//! The runtime of emitted crates, module by module: the very files that are shipped, and
//! what a user notices of each.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot make its values fails"
)]

mod bodies;
mod dates;
mod events;
mod formats;
mod forms;
mod hosts;
mod limits;
mod matchers;
mod paths;
mod reading;
mod requests;
mod rules;
mod rules_of_parts;
mod runtime;
mod secrets;
mod sending;
mod streams;
mod styles;
mod templates;
mod texts;
mod unions;
mod uris;
mod values;
mod violations;
