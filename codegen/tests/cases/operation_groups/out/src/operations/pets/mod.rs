//! The operations with the tag `pets`.

mod pets_operation;

pub use pets_operation::Pets;
