//! The operations on paths with the segment `image`.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetImage`] | `PUT /image` |  |
//! | [`SetText`] | `PATCH /image` |  |

mod set_image;
mod set_text;

pub use set_image::SetImage;
pub use set_text::SetText;
