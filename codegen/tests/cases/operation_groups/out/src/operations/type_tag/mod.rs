//! The operations with the tag `Type`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Type`] | `GET /kinds` |  |

mod type_operation;

pub use type_operation::Type;
