//! Property declared in map.

use api::{CallResult, operations::Mapped};

fn known(response: CallResult<Mapped>) -> Option<String> {
    response.ok()?.body().get("known").cloned()
}

fn main() {
    let _ = known;
}
