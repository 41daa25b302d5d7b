//! What all operations share: the clients, reading and checking values. It is no part of
//! the crate's interface but for what the root re-exports.

pub mod basic;
pub mod blocking;
pub mod client;
pub mod closed_enum;
pub mod config;
pub mod context;
pub mod credentials;
pub mod curl;
pub mod date_time;
pub mod decode;
pub mod deserialize;
pub mod enumeration;
pub mod error;
pub mod fake;
pub mod form;
pub mod json;
pub mod limits;
pub mod object;
pub mod open_enum;
pub mod operation;
pub mod path;
pub mod reader;
#[cfg(feature = "reqwest")]
pub mod reqwest;
pub mod response;
pub mod scalar;
pub mod security;
pub mod text;
pub mod text_newtype;
pub mod transport;
#[cfg(feature = "ureq")]
pub mod ureq;
pub mod uri;
pub mod validate;
