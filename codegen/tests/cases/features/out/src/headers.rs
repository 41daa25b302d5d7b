//! The documented response headers. Each constant reads its value from the headers of a
//! response: `headers::X_URGENCY.read(response.headers())`.

use crate::runtime::response::headers;
use crate::types;

pub const X_URGENCY: headers::Header<types::Urgency> = headers::Header::new("x-urgency");
