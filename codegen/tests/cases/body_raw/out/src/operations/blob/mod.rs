//! The operations on paths with the segment `blob`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetBlob`] | `PUT /blob` |  |
//! | [`AddBlob`] | `POST /blob` |  |

mod add_blob;
mod set_blob;

pub use add_blob::AddBlob;
pub use set_blob::SetBlob;
