//! The types of the API.
//!
//! A type can hold values that its schema does not allow; `validate` reports the
//! violations.

mod put_things;
mod x_kinds_header;
mod x_meta_header;
mod x_mood_header;

pub use crate::runtime::validation::validate::Validate as _;
pub use put_things::{PutThingsErrorXOther, PutThingsResponseXOther};
pub use x_kinds_header::XKindsHeaderItem;
pub use x_meta_header::XMetaHeader;
pub use x_mood_header::XMoodHeader;
