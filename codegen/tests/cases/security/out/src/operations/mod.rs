//! The operations of the API, each as the request that makes a call.

mod get_both;
mod get_closed;
mod get_either;
mod get_open;
mod get_other;

pub use get_both::GetBoth;
pub use get_closed::GetClosed;
pub use get_either::GetEither;
pub use get_open::GetOpen;
pub use get_other::GetOther;
