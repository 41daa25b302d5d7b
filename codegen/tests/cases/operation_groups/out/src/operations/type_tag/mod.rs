//! The operations with the tag `Type`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`Type`] | `GET /kinds` |  |

mod type_operation;

pub use type_operation::Type;

use crate::runtime::client::{api_client, call};

impl<T> api_client::Client<T> {
    /// `GET /kinds`; see [`Type`].
    pub fn r#type(&self, request: impl Into<Type>) -> call::Call<'_, T, Type> {
        call::Call::new(self, request)
    }
}
