//! The operations of the API, each as a request type.

mod find;
mod get_styles;
mod get_things;
mod list;

pub use find::Find;
pub use get_styles::GetStyles;
pub use get_things::GetThings;
pub use list::List;
