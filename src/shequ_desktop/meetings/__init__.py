"""居民会议: proposals, meetings, votes, minutes and resolutions, judged by the law of their day."""
