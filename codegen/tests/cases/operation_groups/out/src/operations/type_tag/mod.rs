//! The operations with the tag `Type`.

mod type_operation;

pub use type_operation::Type;
