//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`GetThings`] | `GET /things?type=a%20b&beta` |  |
//! | [`Find`] | `GET /found` |  |
//! | [`List`] | `GET /listed` |  |
//! | [`GetStyles`] | `GET /styles` |  |

mod find;
mod get_styles;
mod get_things;
mod list;

pub use find::Find;
pub use get_styles::GetStyles;
pub use get_things::GetThings;
pub use list::List;
