//! The operations with the tag `Self`.

mod get_me;

pub use get_me::GetMe;
