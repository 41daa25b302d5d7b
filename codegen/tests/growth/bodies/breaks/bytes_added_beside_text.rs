//! Bytes are accepted beside text: both are a file from then on, which says its media type.

use api::operations::RawBody;

fn main() {
    let _ = RawBody::Text("a".to_owned());
}
