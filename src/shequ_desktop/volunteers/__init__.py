"""志愿岗位: posts that residents adopt, and hours that can be certified."""
