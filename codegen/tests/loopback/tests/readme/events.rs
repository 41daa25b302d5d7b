//! The example of events; CLIENT.md has what follows.

use events_3_2::operations::{FollowChanges, FollowChangesEvent};
use events_3_2::{Client, Error, Streamed};

/// Prints the changes as they happen.
pub async fn follow(client: &Client) -> Result<(), Error> {
    let response = client.follow_changes(FollowChanges::new()).stream().await?;
    let mut events = match response.into_body() {
        Streamed::Stream(events) => events,
        Streamed::Whole(summary) => {
            println!("{} changes", summary.total);
            return Ok(());
        }
    };
    while let Some(event) = events.next().await {
        let event = event?;
        match event.data {
            Ok(FollowChangesEvent::Note(text)) => println!("{text}"),
            Ok(FollowChangesEvent::Moved(moved)) => println!("moved to {}", moved.to),
            Ok(other) => println!("{other:?}"),
            Err(deviation) => println!("{}: {deviation}", event.name),
        }
    }
    Ok(())
}
