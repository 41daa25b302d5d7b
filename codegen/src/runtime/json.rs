//! JSON values, and what is read from them.
//!
//! Imports nothing.

#[path = "../../runtime/json/base64_bytes.rs"]
pub mod base64_bytes;
#[path = "../../runtime/json/decode.rs"]
pub mod decode;
#[path = "../../runtime/json/deserialize.rs"]
pub mod deserialize;
#[path = "../../runtime/json/encode.rs"]
pub mod encode;
#[path = "../../runtime/json/pointer.rs"]
pub mod pointer;
#[path = "../../runtime/json/tree.rs"]
pub mod tree;
