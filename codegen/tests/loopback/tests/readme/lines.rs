//! The example of JSON Lines; CLIENT.md has what follows.

use sequences_3_2::operations::ReadLog;
use sequences_3_2::types::{Entry, entry::Level};
use sequences_3_2::{BlockingClient, Client, Error};

/// Counts the errors in a log, line by line.
pub fn count_errors(client: &BlockingClient) -> Result<usize, Box<dyn std::error::Error>> {
    let lines = client.read_log(ReadLog::new()).stream().send()?.into_body();
    let mut errors = 0;
    for line in lines {
        let entry = line??;
        errors += usize::from(entry.level == Level::Error);
    }
    Ok(errors)
}

/// Sends two lines.
pub async fn add(client: &Client, first: Entry, second: Entry) -> Result<(), Error> {
    client.add_entries(vec![first, second]).await?;
    Ok(())
}
