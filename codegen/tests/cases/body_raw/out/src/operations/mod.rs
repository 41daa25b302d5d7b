//! The operations of the API, each as a request type.
//!
//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`SetNote`] | `PUT /note` |  |
//! | [`SetLevel`] | `PATCH /note` |  |
//! | [`SetBlob`] | `PUT /blob` |  |
//! | [`AddBlob`] | `POST /blob` |  |
//! | [`SetImage`] | `PUT /image` |  |
//! | [`SetText`] | `PATCH /image` |  |

mod add_blob;
mod set_blob;
mod set_image;
pub mod set_level;
mod set_note;
mod set_text;

pub use add_blob::AddBlob;
pub use set_blob::SetBlob;
pub use set_image::SetImage;
#[doc(inline)]
pub use set_level::SetLevel;
pub use set_note::SetNote;
pub use set_text::SetText;
