//! The example of lists in pages; CLIENT.md has what follows.

use pagination::operations::ListCalls;
use pagination::types::Call;
use pagination::{BlockingClient, Client, Error};

/// Counts all calls, page by page.
pub async fn count(client: &Client) -> Result<usize, Error> {
    let mut pages = client.list_calls(ListCalls::new().page_size(50)).pages();
    let mut count = 0;
    while let Some(page) = pages.next().await {
        count += page?.calls.iter().flatten().count();
    }
    Ok(count)
}

/// Looks for a call, and requests no more pages than it takes.
pub fn find(client: &BlockingClient, sid: &str) -> Result<Option<Call>, Error> {
    for call in client.list_calls(ListCalls::new()).items() {
        let call = call?;
        if call.sid == sid {
            return Ok(Some(call));
        }
    }
    Ok(None)
}
