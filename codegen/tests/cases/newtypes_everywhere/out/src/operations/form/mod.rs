//! The operations on paths with the segment `form`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SendForm`] | `POST /form` |  |

mod send_form;

pub use send_form::SendForm;
