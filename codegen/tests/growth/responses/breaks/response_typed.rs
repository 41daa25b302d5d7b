//! Response typed.

use api::{CallResult, operations::Untyped};

fn id(response: CallResult<Untyped>) -> Option<serde_json::Value> {
    response.ok()?.body().get("id").cloned()
}

fn main() {
    let _ = id;
}
